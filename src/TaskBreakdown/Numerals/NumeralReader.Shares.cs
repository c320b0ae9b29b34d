using System;

namespace TaskBreakdown.Numerals;

/// <content>Shares and growths in words: 百分之八十, 千分之三, 三分之一, 三成五, 一半, 翻两番.</content>
internal static partial class NumeralReader
{
    private static bool TryReadShare(ReadOnlySpan<char> text, out NumeralReading reading) =>
        TryReadHundredths(text, out reading)
        || TryReadHalf(text, out reading)
        || TryReadFraction(text, out reading)
        || TryReadTenths(text, out reading);

    private static bool TryReadHundredths(ReadOnlySpan<char> text, out NumeralReading reading)
    {
        reading = default;
        bool isPercent = text.StartsWith("百分之".AsSpan(), StringComparison.Ordinal);
        bool isPermille = text.StartsWith("千分之".AsSpan(), StringComparison.Ordinal);
        if (!(isPercent || isPermille) || !TryReadPlain(text[3..], out NumeralReading part))
        {
            return false;
        }

        NumeralForm form = isPercent ? NumeralForm.Percent : NumeralForm.Permille;
        reading = new NumeralReading(part.Value, part.CharsConsumed + 3, form, part.IsApproximate);
        return true;
    }

    private static bool TryReadHalf(ReadOnlySpan<char> text, out NumeralReading reading)
    {
        bool isHalf = text.StartsWith("一半".AsSpan(), StringComparison.Ordinal);
        reading = isHalf ? new NumeralReading(50m, 2, NumeralForm.Percent, IsApproximate: false) : default;
        return isHalf;
    }

    private static bool TryReadFraction(ReadOnlySpan<char> text, out NumeralReading reading)
    {
        reading = default;
        if (!TryReadPlain(text, out NumeralReading denominator) || denominator.Value <= 0)
        {
            return false;
        }

        ReadOnlySpan<char> rest = text[denominator.CharsConsumed..];
        if (!rest.StartsWith("分之".AsSpan(), StringComparison.Ordinal) || !TryReadPlain(rest[2..], out NumeralReading part))
        {
            return false;
        }

        if (part.Value > denominator.Value)
        {
            return false;
        }

        int length = denominator.CharsConsumed + 2 + part.CharsConsumed;
        decimal share = ShareInPercent(part.Value, denominator.Value);
        reading = new NumeralReading(share, length, NumeralForm.Percent, part.IsApproximate);
        return true;
    }

    /// <summary>三成, 三成五. 成 opens many verbs (成立, 成为), so 一成立 and the like are refused.</summary>
    private static bool TryReadTenths(ReadOnlySpan<char> text, out NumeralReading reading)
    {
        reading = default;
        int tenths = NumeralCharacters.ChineseDigit(text[0]);
        if (tenths <= 0 || text.Length < 2 || text[1] != '成' || OpensVerb(text[2..]))
        {
            return false;
        }

        decimal value = tenths * 10m;
        int length = 2;
        if (text.Length > 2 && NumeralCharacters.ChineseDigit(text[2]) is var hundredths and > 0)
        {
            value += hundredths;
            length = 3;
        }

        bool approximate = SkipSurplus(text, ref length);
        reading = new NumeralReading(value, length, NumeralForm.Percent, approximate);
        return true;
    }

    private static bool OpensVerb(ReadOnlySpan<char> rest) =>
        !rest.IsEmpty && rest[0] is '立' or '为' or '员' or '果' or '效' or '长' or '就' or '本' or '功' or '品' or '熟' or '片' or '团';

    /// <summary>翻番 and 翻一番 add 100 percent, 翻两番 300: each 番 doubles.</summary>
    private static bool TryReadDoubling(ReadOnlySpan<char> text, out NumeralReading reading)
    {
        reading = default;
        if (text.Length < 2 || text[0] != '翻')
        {
            return false;
        }

        int times = text[1] == '番' ? 1 : NumeralCharacters.ChineseDigit(text[1]);
        bool counted = text.Length > 2 && text[2] == '番' && times is > 0 and <= 9;
        if (text[1] != '番' && !counted)
        {
            return false;
        }

        reading = new NumeralReading(((1 << times) - 1) * 100m, counted ? 3 : 2, NumeralForm.Doubling, IsApproximate: false);
        return true;
    }

    private static bool TryReadPlain(ReadOnlySpan<char> text, out NumeralReading reading)
    {
        reading = default;
        return !text.IsEmpty
            && (NumeralCharacters.ArabicDigit(text[0]) >= 0 ? TryReadArabic(text, out reading) : TryReadChinese(text, out reading));
    }

    /// <summary>A share in percent, rounded to four places as the annotation of such texts has it: a third is 33.3333.</summary>
    private static decimal ShareInPercent(decimal part, decimal whole) => decimal.Round(part * 100m / whole, 4);
}
