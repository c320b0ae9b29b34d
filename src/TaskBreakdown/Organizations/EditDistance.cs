using System;

namespace TaskBreakdown.Organizations;

/// <summary>How many characters two names differ in (Levenshtein), up to a limit.</summary>
internal static class EditDistance
{
    private const int LongestName = 48;

    /// <summary>The distance; <paramref name="limit"/> + 1 where it is larger, or a name is too long for one.</summary>
    internal static int Between(ReadOnlySpan<char> left, ReadOnlySpan<char> right, int limit)
    {
        if (Math.Abs(left.Length - right.Length) > limit || left.Length > LongestName || right.Length > LongestName)
        {
            return limit + 1;
        }

        Span<int> above = stackalloc int[right.Length + 1];
        Span<int> row = stackalloc int[right.Length + 1];
        for (int j = 0; j <= right.Length; j++)
        {
            above[j] = j;
        }

        for (int i = 1; i <= left.Length; i++)
        {
            if (FillRow(left[i - 1], right, above, row, i) > limit)
            {
                return limit + 1;
            }

            Span<int> last = above;
            above = row;
            row = last;
        }

        return Math.Min(above[right.Length], limit + 1);
    }

    private static int FillRow(char character, ReadOnlySpan<char> right, Span<int> above, Span<int> row, int i)
    {
        row[0] = i;
        int smallest = i;
        for (int j = 1; j < row.Length; j++)
        {
            int replaced = above[j - 1] + (character == right[j - 1] ? 0 : 1);
            row[j] = Math.Min(replaced, 1 + Math.Min(above[j], row[j - 1]));
            smallest = Math.Min(smallest, row[j]);
        }

        return smallest;
    }
}
