using System;

namespace TaskBreakdown.Numerals;

/// <content>Digits: 1900, 12,500, 1.68万, 1万5千, 300余, 400多万.</content>
internal static partial class NumeralReader
{
    private static bool TryReadArabic(ReadOnlySpan<char> text, out NumeralReading reading)
    {
        reading = default;
        int position = ReadInteger(text, out decimal value, out UngroupedNumeral ungrouped);
        if (position == 0)
        {
            return false;
        }

        position += ReadDecimals(text[position..], ref value);
        if (TryReadSlash(text, position, value, out reading))
        {
            return true;
        }

        return TryReadMultipliers(text, position, value, ungrouped, out reading);
    }

    /// <summary>Integer digits with thousands groups; 0 where there are more digits than a decimal holds.</summary>
    private static int ReadInteger(ReadOnlySpan<char> text, out decimal value, out UngroupedNumeral ungrouped)
    {
        ungrouped = default;
        int length = ReadDigits(text, out value);
        if (length is 0 or > 3)
        {
            return length;
        }

        decimal head = value;
        int end = length;
        while (TryReadGroup(text[end..], value, out decimal grouped, out int groupLength))
        {
            value = grouped;
            end += groupLength;
        }

        if (end > length)
        {
            ungrouped = new UngroupedNumeral(head, length);
        }

        return end;
    }

    /// <summary>A separator and exactly three digits (GB/T 15835, 5.2.1).</summary>
    private static bool TryReadGroup(ReadOnlySpan<char> text, decimal head, out decimal value, out int length)
    {
        value = 0;
        length = 4;
        if (text.Length < 4 || !IsGroupSeparator(text[0]) || head > 1_000_000_000_000_000m)
        {
            return false;
        }

        int group = ReadDigits(text[1..], out decimal digits);
        if (group != 3)
        {
            return false;
        }

        value = (head * 1000m) + digits;
        return true;
    }

    private static bool IsGroupSeparator(char character) =>
        character is ',' or '\uFF0C' or ' ' or '\u00A0' or '\u2002' or '\u2009' or '\u202F' or '\u3000';

    private static int ReadDigits(ReadOnlySpan<char> text, out decimal value)
    {
        ulong digits = 0;
        int length = 0;
        while (length < text.Length && length < 18 && NumeralCharacters.ArabicDigit(text[length]) is var digit and >= 0)
        {
            digits = (digits * 10) + (ulong)digit;
            length++;
        }

        value = digits;
        return length < 18 ? length : ReadManyDigits(text, length, ref value);
    }

    /// <summary>The digits past the 18th. A run that no decimal can hold is not a numeral, but is passed over in one step.</summary>
    private static int ReadManyDigits(ReadOnlySpan<char> text, int length, ref decimal value)
    {
        while (length < text.Length && NumeralCharacters.ArabicDigit(text[length]) is var digit and >= 0)
        {
            if (length == MaximumDigits)
            {
                return 0;
            }

            value = (value * 10m) + digit;
            length++;
        }

        return length;
    }

    private static int ReadDecimals(ReadOnlySpan<char> text, ref decimal value)
    {
        if (text.Length < 2 || text[0] is not ('.' or '\uFF0E'))
        {
            return 0;
        }

        int length = ReadDigits(text[1..], out decimal digits);
        if (length is 0 or > 15 || value > 1_000_000_000_000_000_000m || IsVersion(text[(length + 1)..]))
        {
            return 0;
        }

        for (int i = 0; i < length; i++)
        {
            digits /= 10m;
        }

        value += digits;
        return length + 1;
    }

    /// <summary>A second point makes it a version or a date, not a decimal: 2020.01.17.</summary>
    private static bool IsVersion(ReadOnlySpan<char> rest) =>
        rest.Length > 1 && rest[0] is '.' or '\uFF0E' && NumeralCharacters.ArabicDigit(rest[1]) >= 0;

    private static bool TryReadMultipliers(
        ReadOnlySpan<char> text, int position, decimal value, UngroupedNumeral ungrouped, out NumeralReading reading)
    {
        reading = default;
        bool approximate = SkipSurplus(text, ref position);
        NumeralForm form = NumeralForm.Arabic;
        decimal total = 0;
        int lastPower = int.MaxValue;
        while (ReadPower(text[position..], out int length) is var power and > 0)
        {
            if (power >= lastPower || !TryScale(value, power, out decimal scaled))
            {
                break;
            }

            position += length;
            total += scaled;
            value = 0;
            lastPower = power;
            if (ReadNextDigits(text[position..], power, out value, out int digits) is false)
            {
                break;
            }

            position += digits;
            form = NumeralForm.Mixed;
        }

        approximate |= SkipSurplus(text, ref position);
        reading = new NumeralReading(total + value, position, form, approximate) { Ungrouped = ungrouped };
        return true;
    }

    /// <summary>Digits after a multiplier continue the number only if a smaller multiplier follows them: 1万5千.</summary>
    private static bool ReadNextDigits(ReadOnlySpan<char> text, int lastPower, out decimal value, out int length)
    {
        length = ReadDigits(text, out value);
        bool continues = length is > 0 and <= 4
            && ReadPower(text[length..], out _) is var power and > 0
            && power < lastPower;
        if (!continues)
        {
            length = 0;
            value = 0;
        }

        return continues;
    }

    private static bool SkipSurplus(ReadOnlySpan<char> text, ref int position)
    {
        if (position >= text.Length || !NumeralCharacters.IsSurplus(text[position]))
        {
            return false;
        }

        // 多 opens a word as well (多功能, 多样): it is a surplus only before a multiplier, a unit or the end of the phrase.
        bool opensWord = text[position] is '多' or '来' or '來'
            && position + 1 < text.Length
            && text[position + 1] is '功' or '样' or '式' or '渠' or '维' or '措';
        if (opensWord)
        {
            return false;
        }

        position++;
        return true;
    }

    /// <summary>A share written with a slash: 1/4. The denominator has at most three digits, or it is a date or a number.</summary>
    private static bool TryReadSlash(ReadOnlySpan<char> text, int position, decimal value, out NumeralReading reading)
    {
        reading = default;
        if (position + 1 >= text.Length || text[position] is not ('/' or '\uFF0F'))
        {
            return false;
        }

        int length = ReadDigits(text[(position + 1)..], out decimal denominator);
        int end = position + 1 + length;
        bool isShare = length is > 0 and <= 2 && denominator > value && value > 0 && !ContinuesAfterShare(text[end..]);
        if (isShare)
        {
            reading = new NumeralReading(ShareInPercent(value, denominator), end, NumeralForm.Percent, IsApproximate: false);
        }

        return isShare;
    }

    private static bool ContinuesAfterShare(ReadOnlySpan<char> rest) =>
        !rest.IsEmpty && (rest[0] is '/' or '万' or '.' or '-' || NumeralCharacters.ArabicDigit(rest[0]) >= 0);
}
