using TaskBreakdown.Measures;
using TaskBreakdown.Numerals;
using TaskBreakdown.Text;

namespace TaskBreakdown.Targets;

/// <content>Ranges in their four shapes: 7.5%—8%, 0.8至1.0个百分点, 3万~10万元, 三到五亿.</content>
public ref partial struct QuantityScanner
{
    private readonly bool TryReadRange(in ScannedQuantity lower, out ScannedQuantity range)
    {
        range = default;
        int at = lower.Span.End + SeparatorLength(lower.Span.End);
        if (at == lower.Span.End || !NumeralReader.TryRead(_text[at..], out NumeralReading reading))
        {
            return false;
        }

        int end = at + reading.CharsConsumed;
        UnitMatch unit = ReadUnit(reading, ref end, out int unitStart);
        decimal low = ScaleLike(lower, reading, at);
        bool fits = unit.Length > 0 && reading.Value >= low && UnitsAgree(lower, unit);
        if (!fits)
        {
            return false;
        }

        range = lower with
        {
            Span = TextSpan.FromBounds(lower.Span.Start, end),
            Value = low,
            Upper = reading.Value,
            Unit = unit,
            UnitSpan = TextSpan.FromBounds(unitStart, end),
            Comparison = Comparison.Between,
        };
        return true;
    }

    /// <summary>In 三到五亿 and 3—5万 the multiplier stands once and counts for both ends.</summary>
    private readonly decimal ScaleLike(in ScannedQuantity lower, in NumeralReading upper, int upperStart)
    {
        bool bothPlain = lower.Unit.Length == 0 && lower.Value < 10_000m && upper.Value >= 10_000m;
        if (!bothPlain)
        {
            return lower.Value;
        }

        char last = _text[upperStart + upper.CharsConsumed - 1];
        return NumeralCharacters.Power(last) switch
        {
            4 => lower.Value * 10_000m,
            8 => lower.Value * 100_000_000m,
            _ => lower.Value,
        };
    }

    private static bool UnitsAgree(in ScannedQuantity lower, in UnitMatch upper) =>
        lower.Unit.Length == 0 || lower.Unit.Numerator == upper.Numerator;

    private readonly int SeparatorLength(int at)
    {
        int end = at;
        while (end < _text.Length && end - at < 3 && IsRangeMark(_text[end]))
        {
            end++;
        }

        return end - at;
    }

    private static bool IsRangeMark(char character) =>
        character is '-' or '~' or '\u2014' or '\u2013' or '\u2015' or '\uFF5E' or '\uFF0D' or '\u301C' or '至' or '到' or '─';
}
