using System;
using System.Collections.Generic;
using System.Linq;

namespace TaskBreakdown.Analysis.Matching;

/// <summary>How alike two subjects are, from 0 to 1: the Sørensen–Dice coefficient of their bigrams.</summary>
internal static class SubjectSimilarity
{
    internal static decimal Of(string? left, string? right)
    {
        if (left is null || right is null)
        {
            return 0;
        }

        KeyValuePair<int, int>[] leftCounts = BigramProfile.Of(left).Counts;
        Dictionary<int, int> rightCounts = BigramProfile.Of(right).Counts.ToDictionary(pair => pair.Key, pair => pair.Value);
        int size = leftCounts.Sum(pair => pair.Value) + rightCounts.Values.Sum();
        int shared = leftCounts.Sum(pair => rightCounts.TryGetValue(pair.Key, out int count) ? Math.Min(count, pair.Value) : 0);
        return size == 0 ? 0 : Math.Round(2m * shared / size, 4);
    }
}
