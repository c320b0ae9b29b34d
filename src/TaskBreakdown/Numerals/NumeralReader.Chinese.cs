using System;

namespace TaskBreakdown.Numerals;

/// <content>Characters: 三十二, 一万零一十, 两, 廿五, 几十, 百余, 二〇二四, 三点五, 两个亿.</content>
internal static partial class NumeralReader
{
    private static bool TryReadChinese(ReadOnlySpan<char> text, out NumeralReading reading)
    {
        reading = default;
        var number = new ChineseNumberState();
        int position = 0;
        bool approximate = SkipUnnamedDigit(text, ref position, ref number);
        while (position < text.Length && number.TryAdd(text[position..], out int length))
        {
            position += length;
        }

        if (position == 0 || !number.TryComplete(out decimal value))
        {
            return false;
        }

        position += ReadChineseDecimals(text[position..], ref value);
        approximate |= SkipSurplus(text, ref position);
        if (TryReadSpoken(text, position, value, approximate, out reading))
        {
            return true;
        }

        approximate |= ReadTrailingPower(text, ref position, ref value, approximate);
        reading = new NumeralReading(value, position, NumeralForm.Chinese, approximate);
        return true;
    }

    /// <summary>几十, 数百, 上千: the unnamed digit counts as one, and the number is vague.</summary>
    private static bool SkipUnnamedDigit(ReadOnlySpan<char> text, ref int position, ref ChineseNumberState number)
    {
        bool isUnnamed = text.Length > 1
            && NumeralCharacters.IsUnnamedDigit(text[0])
            && ReadPower(text[1..], out _) > 0;
        if (isUnnamed)
        {
            position = 1;
            number.AddDigit(1);
        }

        return isUnnamed;
    }

    /// <summary>三十多万: the multiplier after 多 or 余 still counts.</summary>
    private static bool ReadTrailingPower(ReadOnlySpan<char> text, ref int position, ref decimal value, bool approximate)
    {
        bool counts = approximate
            && ReadPower(text[position..], out int length) is var power and >= 4
            && TryScale(value, power, out decimal scaled);
        if (!counts)
        {
            return false;
        }

        ReadPower(text[position..], out length);
        TryScale(value, ReadPower(text[position..], out _), out value);
        position += length;
        return true;
    }

    private static int ReadChineseDecimals(ReadOnlySpan<char> text, ref decimal value)
    {
        if (text.Length < 2 || text[0] is not ('点' or '點') || NumeralCharacters.ChineseDigit(text[1]) < 0)
        {
            return 0;
        }

        int length = 1;
        decimal place = 0.1m;
        while (length < text.Length && length <= 15 && NumeralCharacters.ChineseDigit(text[length]) is var digit and >= 0)
        {
            value += digit * place;
            place /= 10m;
            length++;
        }

        if (ReadPower(text[length..], out int powerLength) is var power and >= 4 && TryScale(value, power, out decimal scaled))
        {
            value = scaled;
            length += powerLength;
        }

        return length;
    }

    /// <summary>两个亿, 三个多亿: spoken amounts with a measure word inside.</summary>
    private static bool TryReadSpoken(
        ReadOnlySpan<char> text, int position, decimal value, bool approximate, out NumeralReading reading)
    {
        reading = default;
        if (position + 1 >= text.Length || text[position] is not ('个' or '個'))
        {
            return false;
        }

        int at = position + 1;
        approximate |= SkipSurplus(text, ref at);
        int power = ReadPower(text[at..], out int length);
        if (power is not (8 or 12) || !TryScale(value, power, out decimal scaled))
        {
            return false;
        }

        reading = new NumeralReading(scaled, at + length, NumeralForm.Spoken, approximate);
        return true;
    }
}
