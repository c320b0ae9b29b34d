using System;
using TaskBreakdown.Numerals;
using TaskBreakdown.Text;

namespace TaskBreakdown.Targets;

/// <content>Ranges in their four shapes: 7.5%—8%, 0.8至1.0个百分点, 3万~10万元, 三到五亿.</content>
public ref partial struct QuantityScanner
{
    private const int LongestSeparator = 3;
    private const int LookBehind = 12;

    /// <summary>A separator, a second number that is not smaller, and a unit behind one or both; 从A到B is two figures.</summary>
    private readonly void ExtendToRange(ref MeasuredNumber figure)
    {
        if ((ClassAt(figure.End) & CharacterClass.Joins) == 0)
        {
            return;
        }

        int at = figure.End;
        while (at - figure.End < LongestSeparator && (ClassAt(at) & CharacterClass.Joins) != 0)
        {
            at++;
        }

        bool mayBeRange = at < _text.Length
            && !figure.HasUpper
            && (ClassAt(at) & (CharacterClass.Digit | CharacterClass.Numeral)) != 0
            && !IsPhoneNumber(figure)
            && !IsBaseline(figure.NumberStart, _text[figure.End]);
        if (!mayBeRange || !NumeralReader.TryRead(_text[at..], out NumeralReading reading))
        {
            return;
        }

        MeasuredNumber upper = default;
        Fill(at, reading, ref upper);
        if (!UnitsAgree(figure, upper) || !TryAlign(figure, upper, out Magnitude low))
        {
            return;
        }

        figure.Value = low;
        figure.Upper = upper.Value;
        figure.HasUpper = true;
        figure.Unit = upper.Unit;
        figure.UnitStart = upper.UnitStart;
        figure.End = upper.End;
        figure.Form = figure.IsShare ? figure.Form : upper.Form;
    }

    /// <summary>In 三到五亿 and 3—5万 the multiplier stands once and counts for both ends.</summary>
    private readonly bool TryAlign(in MeasuredNumber lower, in MeasuredNumber upper, out Magnitude low)
    {
        low = lower.Value;
        decimal high = upper.Value.ToDecimal();
        decimal plain = low.ToDecimal();
        bool isPlain = lower.Unit.Length == 0 && !lower.IsShare && plain < 10_000m && high >= 10_000m;
        int power = isPlain ? LastPower(upper) : 0;
        if (power > 0 && low.TryShift(power, out Magnitude shifted) && shifted.ToDecimal() <= high)
        {
            low = shifted;
            return true;
        }

        return plain <= high;
    }

    private readonly int LastPower(in MeasuredNumber figure)
    {
        int power = 0;
        for (int i = figure.UnitStart - 1; i > figure.NumberStart && NumeralCharacters.Power(_text[i]) is var last and >= 4; i--)
        {
            power += last;
        }

        return power;
    }

    private static bool UnitsAgree(in MeasuredNumber lower, in MeasuredNumber upper)
    {
        if (lower.IsShare)
        {
            bool isPlain = upper.Unit.Length == 0 && upper.UnitStart == upper.End;
            return isPlain && (upper.Form == lower.Form || upper.Form == NumeralForm.Chinese);
        }

        return upper.Unit.Length > 0 && (lower.Unit.Length == 0 || lower.Unit.Numerator == upper.Unit.Numerator);
    }

    /// <summary>0571-85 is the start of a telephone number.</summary>
    private readonly bool IsPhoneNumber(in MeasuredNumber figure) =>
        _text[figure.NumberStart] is '0' or '０' && figure.NumberStart + 1 < figure.End && NumeralCharacters.ArabicDigit(_text[figure.NumberStart + 1]) >= 0;

    /// <summary>从20个到30个, 由目前的5%到8%: where it comes from is a figure of its own.</summary>
    private readonly bool IsBaseline(int start, char separator)
    {
        if (separator is not ('到' or '至'))
        {
            return false;
        }

        ReadOnlySpan<char> before = _text[Math.Max(0, start - LookBehind)..start];
        int from = before.LastIndexOfAny('从', '由', '自');
        return from >= 0 && (from == before.Length - 1 || (before[^1] == '的' && before[from..].IndexOfAny(',', '，', '。') < 0));
    }
}
