using System;

namespace TaskBreakdown.Numerals;

/// <content>Characters: 三十二, 一万零一十, 两, 廿五, 几十, 百余, 二〇二四, 三点五, 七八百, 两个亿.</content>
internal static partial class NumeralReader
{
    private static bool TryReadWords(ReadOnlySpan<char> text, out NumeralReading reading)
    {
        if (text[0] == '翻')
        {
            return TryReadDoubling(text, out reading);
        }

        return text[0] == '半' ? TryReadHalf(text, out reading) : TryReadWithShares(text, out reading);
    }

    private static bool TryReadWithShares(ReadOnlySpan<char> text, out NumeralReading reading)
    {
        if (!TryReadNumber(text, out reading))
        {
            return false;
        }

        int position = reading.CharsConsumed;
        NumeralReading longer = default;
        bool goesOn = position < text.Length && text[position] switch
        {
            '分' => TryReadShare(text, reading, out longer),
            '成' => TryReadTenths(text, reading, out longer),
            '半' => TryReadOneHalf(text, reading, out longer),
            '个' or '個' => TryReadSpoken(text, reading, out longer),
            _ => false,
        };
        reading = goesOn ? longer : reading;
        return true;
    }

    /// <summary>A number alone, with decimals and a surplus, but no share.</summary>
    private static bool TryReadNumber(ReadOnlySpan<char> text, out NumeralReading reading)
    {
        reading = default;
        bool unnamed = text.Length > 1 && NumeralCharacters.IsUnnamedDigit(text[0]) && NumeralCharacters.Power(text[1]) > 0;
        int start = unnamed ? 1 : 0;
        int position = ReadElements(text, start, takesUpper: false, out NumberState state);
        if (position == start || !state.TryComplete(out WideInteger value))
        {
            return false;
        }

        int places = ReadChineseDecimals(text[position..], ref value, out int decimalsLength);
        position += decimalsLength;
        int power = decimalsLength == 0 ? 0 : ReadLargePowers(text[position..], out decimalsLength);
        position += power == 0 ? 0 : decimalsLength;
        if (!Magnitude.TryCreate(value, power - places, out Magnitude magnitude))
        {
            return false;
        }

        Magnitude upper = state.HasPair && places == 0 ? UpperOfPair(text, start) : default;
        int beforeSurplus = position;
        bool surplus = TryReadSurplus(text, ref position, ref magnitude);
        reading = new NumeralReading(magnitude, position, NumeralForm.Chinese, unnamed || surplus)
        {
            Second = upper,
            IsPair = !upper.IsZero && !surplus,
            ShorterLength = surplus && position == beforeSurplus + 1 ? beforeSurplus : 0,
        };
        return true;
    }

    private static int ReadElements(ReadOnlySpan<char> text, int start, bool takesUpper, out NumberState state)
    {
        state = new NumberState(takesUpper);
        int position = start;
        while (position < text.Length && state.TryAdd(text[position..]))
        {
            position++;
        }

        return position;
    }

    private static Magnitude UpperOfPair(ReadOnlySpan<char> text, int start)
    {
        ReadElements(text, start, takesUpper: true, out NumberState state);
        return state.TryComplete(out WideInteger value) && Magnitude.TryCreate(value, 0, out Magnitude upper) ? upper : default;
    }

    /// <summary>点 and digits. 十点三十分 is a time of day: no multiplier below 万 follows decimals.</summary>
    private static int ReadChineseDecimals(ReadOnlySpan<char> text, ref WideInteger digits, out int length)
    {
        length = 0;
        if (text.Length < 2 || text[0] is not ('点' or '點'))
        {
            return 0;
        }

        WideInteger longer = digits;
        int places = 0;
        while (places + 1 < text.Length && NumeralCharacters.ChineseDigit(text[places + 1]) is var digit and >= 0)
        {
            if (places == 28 || !longer.TryMultiplyAdd(10, (uint)digit, out longer))
            {
                return 0;
            }

            places++;
        }

        bool isTime = places + 1 < text.Length && NumeralCharacters.Power(text[places + 1]) is > 0 and < 4;
        if (places == 0 || isTime)
        {
            return 0;
        }

        digits = longer;
        length = places + 1;
        return places;
    }

    /// <summary>两个亿, 三个多亿, 两个半: spoken amounts with a measure word inside.</summary>
    private static bool TryReadSpoken(ReadOnlySpan<char> text, in NumeralReading number, out NumeralReading reading)
    {
        reading = default;
        int position = number.CharsConsumed + 1;
        if (position < text.Length && text[position] == '半')
        {
            return TryAddHalf(number, position + 1, out reading);
        }

        bool surplus = IsSurplusAt(text, position);
        position += surplus ? 1 : 0;
        int power = ReadLargePowers(text[position..], out int length);
        if (power < 8 || !number.Magnitude.TryShift(power, out Magnitude amount))
        {
            return false;
        }

        reading = new NumeralReading(amount, position + length, NumeralForm.Spoken, number.IsApproximate || surplus);
        return true;
    }

    private static bool TryAddHalf(in NumeralReading number, int end, out NumeralReading reading)
    {
        reading = default;
        bool isWhole = number.Magnitude is { High: 0, Exponent: 0, Low: < 1_000_000 } && !number.IsPair && !number.IsApproximate;
        if (isWhole)
        {
            reading = new NumeralReading(new Magnitude((number.Magnitude.Low * 10) + 5, 0, -1), end, NumeralForm.Spoken, IsApproximate: false)
            {
                ShorterLength = number.CharsConsumed,
            };
        }

        return isWhole;
    }
}
