using System;
using TaskBreakdown.Text;

namespace TaskBreakdown.Reading.Heads;

/// <summary>Finds the year a breakdown is for.</summary>
internal static class YearReader
{
    private const int First = 1980;
    private const int Last = 2099;
    private const int Digits = 4;
    private const string Zeros = "〇○零OＯo0";
    private const string Numerals = "一二三四五六七八九";

    /// <summary>The first year a text names; null where it names none.</summary>
    internal static int? Find(ReadOnlySpan<char> folded)
    {
        for (int i = 0; i + Digits < folded.Length; i++)
        {
            if (folded[i + Digits] is '年' or '〕' or ']' && ReadYear(folded, i) is { } year && !IsWithinNumber(folded, i))
            {
                return year;
            }
        }

        return null;
    }

    private static int? ReadYear(ReadOnlySpan<char> folded, int start)
    {
        int year = 0;
        for (int i = start; i < start + Digits; i++)
        {
            int digit = Digit(folded[i]);
            if (digit < 0)
            {
                return null;
            }

            year = (year * 10) + digit;
        }

        return year is >= First and <= Last ? year : null;
    }

    private static int Digit(char character) =>
        OrdinalText.IsDigit(character) ? character - '0'
        : Zeros.Has(character) ? 0
        : Numerals.IndexOf(character) is int place and >= 0 ? place + 1 : -1;

    private static bool IsWithinNumber(ReadOnlySpan<char> folded, int start) => start > 0 && Digit(folded[start - 1]) >= 0;
}
