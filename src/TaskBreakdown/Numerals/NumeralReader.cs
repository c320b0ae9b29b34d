using System;

namespace TaskBreakdown.Numerals;

/// <summary>Reads the longest numeral at the start of a text. Allocates nothing and never throws.</summary>
/// <remarks>
/// <para>Grammar: <c>numeral = arabic | doubling | half | number [ decimals ] [ surplus ] [ 分之 number | 成 … | 个 亿 … ]</c>.</para>
/// <para>Time is proportional to the length of what is read; a run of digits that no decimal can hold is passed over once.</para>
/// </remarks>
internal static partial class NumeralReader
{
    /// <summary>Digits that are read at the most: more fit no <see cref="decimal"/>.</summary>
    private const int MaximumDigits = 29;

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

        return NumeralCharacters.ArabicDigit(text[0]) >= 0 ? TryReadArabic(text, out reading) : TryReadWords(text, out reading);
    }

    /// <summary>The power of the multipliers at the start of the text, 万亿 and 亿亿 included, from 万 on.</summary>
    private static int ReadLargePowers(ReadOnlySpan<char> text, out int length)
    {
        length = 0;
        int sum = 0;
        while (length < text.Length && length < 4 && NumeralCharacters.Power(text[length]) is var power and >= 4 && !(power == 4 && sum > 0))
        {
            sum += power;
            length++;
        }

        return sum;
    }

    private static bool IsSurplusAt(ReadOnlySpan<char> text, int position) =>
        position < text.Length && NumeralCharacters.IsSurplus(text[position]);

    /// <summary>余 and its like behind a number, and the multipliers that may follow: 三十多万, 2万余.</summary>
    private static bool TryReadSurplus(ReadOnlySpan<char> text, ref int position, ref Magnitude magnitude)
    {
        if (!IsSurplusAt(text, position))
        {
            return false;
        }

        position++;
        int power = ReadLargePowers(text[position..], out int length);
        if (power > 0 && magnitude.TryShift(power, out Magnitude shifted))
        {
            magnitude = shifted;
            position += length;
        }

        return true;
    }
}
