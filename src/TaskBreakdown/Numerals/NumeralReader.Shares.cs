using System;

namespace TaskBreakdown.Numerals;

/// <content>Shares and growths in words: 百分之八十, 千分之三, 三分之一, 三成五, 一半, 翻两番.</content>
internal static partial class NumeralReader
{
    /// <summary>What follows 成 where it opens a word of its own: 一成立, 三成员.</summary>
    private const string WordsOfCheng = "立为員员果效长就本功品熟片团交份都因分套型人龄千群行败绩不";

    private static readonly Magnitude Fifty = new(50);
    private static readonly Magnitude Half = new(5, 0, -1);

    /// <summary>百分之X, 千分之X, N分之M, 百分百.</summary>
    private static bool TryReadShare(ReadOnlySpan<char> text, in NumeralReading whole, out NumeralReading reading)
    {
        reading = default;
        int position = whole.CharsConsumed;
        bool isHundredths = position == 1 && NumeralCharacters.Power(text[0]) == 2;
        bool hasOf = position + 1 < text.Length && text[position + 1] == '之';
        int start = position + (hasOf ? 2 : 1);
        if ((!hasOf && !isHundredths) || start >= text.Length || !TryReadPart(text[start..], out NumeralReading part))
        {
            return false;
        }

        NumeralForm form = isHundredths ? NumeralForm.Percent
            : position == 1 && NumeralCharacters.Power(text[0]) == 3 ? NumeralForm.Permille
            : NumeralForm.Fraction;
        bool isFraction = form == NumeralForm.Fraction;
        if (isFraction && (whole.IsPair || part.IsPair || whole.Magnitude.IsZero))
        {
            return false;
        }

        reading = part with { CharsConsumed = start + part.CharsConsumed, Form = form, ShorterLength = 0 };
        reading = isFraction ? reading with { Second = whole.Magnitude } : reading;
        return true;
    }

    private static bool TryReadPart(ReadOnlySpan<char> text, out NumeralReading part) =>
        NumeralCharacters.ArabicDigit(text[0]) >= 0 ? TryReadArabic(text, out part) : TryReadNumber(text, out part);

    /// <summary>一半, 半数: fifty percent; 半 alone is half a unit.</summary>
    private static bool TryReadHalf(ReadOnlySpan<char> text, out NumeralReading reading)
    {
        bool isShare = text.Length > 1 && text[1] is '数' or '數';
        reading = isShare
            ? new NumeralReading(Fifty, 2, NumeralForm.Percent, IsApproximate: false)
            : new NumeralReading(Half, 1, NumeralForm.Chinese, IsApproximate: false);
        return true;
    }

    private static bool TryReadOneHalf(ReadOnlySpan<char> text, in NumeralReading number, out NumeralReading reading)
    {
        bool isHalf = number.CharsConsumed == 1 && text[0] == '一';
        reading = isHalf ? new NumeralReading(Fifty, 2, NumeralForm.Percent, IsApproximate: false) : default;
        return isHalf;
    }

    /// <summary>三成, 三成五, 七八成. 成 opens many words (成立, 成为), so 一成立 and the like are refused.</summary>
    private static bool TryReadTenths(ReadOnlySpan<char> text, in NumeralReading tenths, out NumeralReading reading)
    {
        reading = default;
        int position = tenths.CharsConsumed + 1;
        bool isTenths = tenths.Magnitude is { High: 0, Exponent: 0, Low: > 0 and <= 10 } && !tenths.IsApproximate;
        if (!isTenths || (position < text.Length && WordsOfCheng.AsSpan().IndexOf(text[position]) >= 0))
        {
            return false;
        }

        int hundredths = position < text.Length ? Math.Max(0, NumeralCharacters.ChineseDigit(text[position])) : 0;
        position += hundredths > 0 ? 1 : 0;
        bool surplus = IsSurplusAt(text, position);
        reading = new NumeralReading(
            new Magnitude((tenths.Magnitude.Low * 10) + (ulong)hundredths), position + (surplus ? 1 : 0), NumeralForm.Percent, surplus)
        {
            IsPair = tenths.IsPair,
            Second = tenths.IsPair ? new Magnitude(tenths.Second.Low * 10) : default,
        };
        return true;
    }

    /// <summary>翻番, 翻倍 and 翻一番 add 100 percent, 翻两番 300: each 番 doubles.</summary>
    private static bool TryReadDoubling(ReadOnlySpan<char> text, out NumeralReading reading)
    {
        reading = default;
        int position = text.Length > 1 && text[1] == '了' ? 2 : 1;
        int times = position < text.Length ? NumeralCharacters.ChineseDigit(text[position]) : -1;
        position += times > 0 ? 1 : 0;
        bool counts = position < text.Length && (text[position] == '番' || (text[position] == '倍' && times <= 0));
        if (!counts || times == 0)
        {
            return false;
        }

        ulong growth = ((1UL << Math.Max(1, times)) - 1) * 100;
        reading = new NumeralReading(new Magnitude(growth), position + 1, NumeralForm.Doubling, IsApproximate: false);
        return true;
    }
}
