using System;
using TaskBreakdown.Text;

namespace TaskBreakdown.Reading.Tables;

/// <summary>Reads the number of a row and judges whether it goes on from those before it.</summary>
internal static class RowNumber
{
    private const int MaxDigits = 4;
    private const int MostNumbers = 10_000;
    private const int WidestLeap = 60;

    /// <summary>The number a cell consists of, such as <c>12</c>, <c>12.</c> or <c>(12)</c>; null for any other text.</summary>
    internal static int? Read(ReadOnlySpan<char> folded)
    {
        int start = 0;
        int end = folded.Length;
        if (end > 0 && folded[end - 1] is '.' or '、' or ')')
        {
            end--;
        }

        if (end > 0 && folded[0] == '(')
        {
            start++;
        }

        return ReadDigits(folded, start, end);
    }

    /// <summary>Whether a cell consists of a Chinese number, such as <c>一、</c>, <c>二</c> or <c>(三)</c>.</summary>
    internal static bool IsChinese(ReadOnlySpan<char> folded)
    {
        ReadOnlySpan<char> word = FoldedText.RemoveBlanks(folded).Trim("()、.");
        return word.Length is > 0 and <= 3 && word.Trim("一二三四五六七八九十").Length == 0;
    }

    /// <summary>Judges every number among cells in the order of the text.</summary>
    internal static void Judge(Span<CellTraits> cells)
    {
        Span<ulong> seen = stackalloc ulong[(MostNumbers / 64) + 1];
        bool isFirst = true;
        int last = 0;
        foreach (ref CellTraits cell in cells)
        {
            if (cell.Number is not int number)
            {
                continue;
            }

            bool isNext = number == 1 || isFirst || (number > 0 && IsSeen(seen, number - 1));
            bool isLater = number > last && number - last <= WidestLeap;
            cell.Fit = isNext ? NumberFit.Next : isLater ? NumberFit.Later : NumberFit.Stray;
            if (isNext || isLater)
            {
                last = number;
                isFirst = false;
                seen[number / 64] |= 1UL << (number % 64);
            }
        }
    }

    private static bool IsSeen(Span<ulong> seen, int number) => (seen[number / 64] & (1UL << (number % 64))) != 0;

    private static int? ReadDigits(ReadOnlySpan<char> folded, int start, int end)
    {
        if (end - start is < 1 or > MaxDigits)
        {
            return null;
        }

        int number = 0;
        for (int i = start; i < end; i++)
        {
            if (folded[i] is < '0' or > '9')
            {
                return null;
            }

            number = (number * 10) + folded[i] - '0';
        }

        return number;
    }
}
