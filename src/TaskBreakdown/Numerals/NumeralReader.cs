using System;

namespace TaskBreakdown.Numerals;

/// <summary>Reads the longest numeral at the start of a text. Allocates nothing and never throws.</summary>
/// <remarks>
/// <para>Grammar: <c>numeral = share | doubling | arabic | chinese</c>. Shares come first, because 百分之八十 starts like
/// the number 百 and 三分之一 like the number 三.</para>
/// </remarks>
internal static partial class NumeralReader
{
    /// <summary>Digits that are read at the most: more fit no <see cref="decimal"/>.</summary>
    private const int MaximumDigits = 28;

    /// <summary>Reads a numeral.</summary>
    /// <param name="text">Text to read from its first character.</param>
    /// <param name="reading">What was read; default when the result is false.</param>
    /// <returns>Whether a numeral starts here and its value fits a <see cref="decimal"/>.</returns>
    internal static bool TryRead(ReadOnlySpan<char> text, out NumeralReading reading)
    {
        reading = default;
        if (text.IsEmpty)
        {
            return false;
        }

        return NumeralCharacters.ArabicDigit(text[0]) >= 0
            ? TryReadArabic(text, out reading)
            : TryReadShare(text, out reading) || TryReadDoubling(text, out reading) || TryReadChinese(text, out reading);
    }

    /// <summary>The power of a multiplier at the start of the text, 万亿 included; 0 where it belongs to a unit or is none.</summary>
    private static int ReadPower(ReadOnlySpan<char> text, out int length)
    {
        length = 0;
        if (text.IsEmpty)
        {
            return 0;
        }

        int power = NumeralCharacters.Power(text[0]);
        if (power is 0 or 4 or 8)
        {
            bool isTrillion = power == 4 && text.Length > 1 && NumeralCharacters.Power(text[1]) == 8;
            length = power == 0 ? 0 : isTrillion ? 2 : 1;
            return isTrillion ? 12 : power;
        }

        if (text.Length > 1 && NumeralCharacters.StartsPrefixedUnit(text[1]))
        {
            return 0;
        }

        length = 1;
        return power;
    }

    private static bool TryScale(decimal value, int power, out decimal scaled)
    {
        // 10^16 times 10^12 still fits; anything that does not is refused instead of throwing.
        scaled = 0;
        if (value > decimal.MaxValue / Pow10(power))
        {
            return false;
        }

        scaled = value * Pow10(power);
        return true;
    }

    private static decimal Pow10(int power) => power switch
    {
        1 => 10m,
        2 => 100m,
        3 => 1_000m,
        4 => 10_000m,
        8 => 100_000_000m,
        12 => 1_000_000_000_000m,
        _ => 1m,
    };
}
