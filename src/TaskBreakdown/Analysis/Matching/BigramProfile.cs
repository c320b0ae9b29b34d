using System.Collections.Generic;
using System.Linq;

namespace TaskBreakdown.Analysis.Matching;

/// <summary>How often each pair of neighbouring characters stands in a text.</summary>
internal sealed class BigramProfile
{
    private BigramProfile(KeyValuePair<int, int>[] counts) => Counts = counts;

    /// <summary>Pairs with their counts, each pair once.</summary>
    internal KeyValuePair<int, int>[] Counts { get; }

    internal static BigramProfile Of(string text)
    {
        string plain = ComparisonText.Of(text);
        var counts = new Dictionary<int, int>();
        char previous = '\0';
        foreach (char character in plain)
        {
            int bigram = (previous << 16) | character;
            counts[bigram] = counts.TryGetValue(bigram, out int count) ? count + 1 : 1;
            previous = character;
        }

        return new BigramProfile([.. counts.OrderBy(pair => pair.Key)]);
    }
}
