using System;

namespace TaskBreakdown.Numerals;

/// <content>Digits: 1900, 12,500, 1.68万, 1万5千, 300余, 400多万, 1/4.</content>
internal static partial class NumeralReader
{
    private static bool TryReadArabic(ReadOnlySpan<char> text, out NumeralReading reading)
    {
        reading = default;
        int position = ReadDigits(text, out WideInteger digits);
        if (position == 0)
        {
            return false;
        }

        int plainLength = position;
        position += ReadGroups(text, position, ref digits);
        bool hasGroups = position > plainLength;
        int places = ReadDecimals(text[position..], ref digits);
        position += places == 0 ? 0 : places + 1;
        if (!hasGroups && TryReadSlash(text, position, digits, places, out reading))
        {
            return true;
        }

        return TryReadMultipliers(text, position, digits, places, hasGroups ? plainLength : 0, out reading);
    }

    /// <summary>Digits of either width; 0 where there are none or more than a decimal holds.</summary>
    private static int ReadDigits(ReadOnlySpan<char> text, out WideInteger digits)
    {
        ulong low = 0;
        int length = 0;
        while (length < text.Length && length < 19 && NumeralCharacters.ArabicDigit(text[length]) is var digit and >= 0)
        {
            low = (low * 10) + (ulong)digit;
            length++;
        }

        digits = new WideInteger(0, low);
        return length < 19 ? length : ReadManyDigits(text, length, ref digits);
    }

    private static int ReadManyDigits(ReadOnlySpan<char> text, int length, ref WideInteger digits)
    {
        while (length < text.Length && NumeralCharacters.ArabicDigit(text[length]) is var digit and >= 0)
        {
            if (length == MaximumDigits || !digits.TryMultiplyAdd(10, (uint)digit, out digits))
            {
                return 0;
            }

            length++;
        }

        return length;
    }

    /// <summary>
    /// Thousands groups behind one to three digits: a separator and exactly three digits each. Where a separator is a
    /// clause mark is for the caller to see: then no unit follows the last group.
    /// </summary>
    private static int ReadGroups(ReadOnlySpan<char> text, int headLength, ref WideInteger digits)
    {
        int end = headLength;
        while (headLength <= 3 && !digits.IsZero && TryReadGroup(text[end..], digits, out WideInteger grouped))
        {
            digits = grouped;
            end += 4;
        }

        return end - headLength;
    }

    private static bool TryReadGroup(ReadOnlySpan<char> text, WideInteger head, out WideInteger grouped)
    {
        grouped = default;
        bool separated = text.Length >= 4 && NumeralCharacters.IsGroupSeparator(text[0]);
        return separated
            && ReadDigits(text[1..Math.Min(text.Length, 5)], out WideInteger group) == 3
            && head.TryMultiplyAdd(1000, (uint)group.Low, out grouped);
    }

    /// <summary>The decimals behind a point are appended to the digits; gives their number.</summary>
    private static int ReadDecimals(ReadOnlySpan<char> text, ref WideInteger digits)
    {
        if (text.Length < 2 || text[0] is not ('.' or '\uFF0E'))
        {
            return 0;
        }

        WideInteger longer = digits;
        int places = 0;
        while (places + 1 < text.Length && NumeralCharacters.ArabicDigit(text[places + 1]) is var digit and >= 0)
        {
            if (places == 28 || !longer.TryMultiplyAdd(10, (uint)digit, out longer))
            {
                return 0;
            }

            places++;
        }

        if (places == 0 || IsVersion(text[(places + 1)..]))
        {
            return 0;
        }

        digits = longer;
        return places;
    }

    /// <summary>A second point makes it a version or a date, not a decimal: 2020.01.17.</summary>
    private static bool IsVersion(ReadOnlySpan<char> rest) =>
        rest.Length > 1 && rest[0] is '.' or '\uFF0E' && NumeralCharacters.ArabicDigit(rest[1]) >= 0;

    private static bool TryReadMultipliers(
        ReadOnlySpan<char> text, int position, WideInteger digits, int places, int shorter, out NumeralReading reading)
    {
        reading = default;
        var state = new NumberState(takesUpper: false);
        state.TryAddNumber(digits);
        bool mixes = places == 0;
        int behindBlank = position + BlankBeforeMultiplier(text[position..]);
        int end = behindBlank;
        while (end < text.Length && (state.TryAddPower(text[end..]) || (mixes && TryAddNextDigits(text, ref end, ref state))))
        {
            end++;
        }

        // The blank belongs to the number only where a multiplier was taken behind it: zero takes none.
        position = end > behindBlank ? end : position;

        if (!state.TryComplete(out WideInteger value) || !Magnitude.TryCreate(value, -places, out Magnitude magnitude))
        {
            return false;
        }

        int beforeSurplus = position;
        bool approximate = TryReadSurplus(text, ref position, ref magnitude);
        bool mayEndBefore = approximate && position == beforeSurplus + 1;
        reading = new NumeralReading(magnitude, position, NumeralForm.Arabic, approximate)
        {
            ShorterLength = mayEndBefore ? beforeSurplus : shorter,
        };
        return true;
    }

    /// <summary>A blank that a word processor put between digits and 万 or 亿; 0 for none.</summary>
    private static int BlankBeforeMultiplier(ReadOnlySpan<char> text)
    {
        bool isBlank = text.Length > 1 && text[0] is ' ' or '\u00A0' or '\u3000' or '\u2002' or '\u2009';
        return isBlank && NumeralCharacters.Power(text[1]) >= 4 ? 1 : 0;
    }

    /// <summary>Digits behind a multiplier continue the number only if a smaller multiplier follows them: 1万5千.</summary>
    private static bool TryAddNextDigits(ReadOnlySpan<char> text, ref int position, ref NumberState state)
    {
        ReadOnlySpan<char> rest = text[position..];
        int length = ReadDigits(rest[..Math.Min(rest.Length, 5)], out WideInteger digits);
        NumberState trial = state;
        bool continues = length is > 0 and < 5
            && length < rest.Length
            && trial.TryAddNumber(digits)
            && trial.TryAddPower(rest[length..]);
        if (continues)
        {
            state = trial;
            position += length;
        }

        return continues;
    }

    /// <summary>A share written with a slash: 1/4. The denominator has at most two digits, or it is a date or a number.</summary>
    private static bool TryReadSlash(ReadOnlySpan<char> text, int position, WideInteger digits, int places, out NumeralReading reading)
    {
        reading = default;
        if (places > 0 || position + 1 >= text.Length || text[position] is not ('/' or '\uFF0F'))
        {
            return false;
        }

        ReadOnlySpan<char> rest = text[(position + 1)..];
        int length = ReadDigits(rest[..Math.Min(rest.Length, 3)], out WideInteger denominator);
        bool isShare = length is 1 or 2
            && digits.High == 0
            && digits.Low > 0
            && denominator.Low > digits.Low
            && !ContinuesAfterShare(rest[length..]);
        if (isShare)
        {
            reading = new NumeralReading(new Magnitude(digits.Low), position + 1 + length, NumeralForm.Fraction, IsApproximate: false)
            {
                Second = new Magnitude(denominator.Low),
            };
        }

        return isShare;
    }

    private static bool ContinuesAfterShare(ReadOnlySpan<char> rest) =>
        !rest.IsEmpty && (rest[0] is '/' or '\uFF0F' or '.' or '-' || NumeralCharacters.Power(rest[0]) > 0);
}
