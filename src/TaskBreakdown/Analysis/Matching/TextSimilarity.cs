using System;
using System.Collections.Generic;
using System.Linq;

namespace TaskBreakdown.Analysis.Matching;

/// <summary>How alike the texts of two lists are, by the weighted Sørensen–Dice coefficient of their bigrams.</summary>
/// <remarks>
/// <para>A bigram weighs one more each time the texts that hold it are half as many, so that what all of them say tells
/// little. Whole numbers throughout: the score of a pair is the same whichever list it comes from.</para>
/// <para>An index from bigrams to texts finds the pairs that share any; the others are never looked at.</para>
/// </remarks>
internal sealed class TextSimilarity
{
    private readonly BigramProfile[] _before;
    private readonly BigramProfile[] _after;
    private readonly Dictionary<int, int> _weights;

    internal TextSimilarity(IEnumerable<string> before, IEnumerable<string> after)
    {
        _before = [.. before.Select(BigramProfile.Of)];
        _after = [.. after.Select(BigramProfile.Of)];
        _weights = Weigh([.. _before, .. _after]);
    }

    /// <summary>All pairs of at least a score, in no order that matters.</summary>
    internal IEnumerable<(int Before, int After, decimal Score)> PairsFrom(decimal minimumScore)
    {
        ILookup<int, (int Text, int Count)> index = IndexOf(_after);
        long[] afterWeights = [.. _after.Select(WeightOf)];
        for (int i = 0; i < _before.Length; i++)
        {
            long weight = WeightOf(_before[i]);
            foreach (KeyValuePair<int, long> shared in SharedWeights(_before[i], index))
            {
                decimal score = Math.Round(2m * shared.Value / (weight + afterWeights[shared.Key]), 4);
                if (score >= minimumScore)
                {
                    yield return (i, shared.Key, score);
                }
            }
        }
    }

    private static ILookup<int, (int Text, int Count)> IndexOf(BigramProfile[] profiles) => profiles
        .SelectMany((profile, text) => profile.Counts.Select(pair => (Bigram: pair.Key, Posting: (Text: text, Count: pair.Value))))
        .ToLookup(entry => entry.Bigram, entry => entry.Posting);

    private static Dictionary<int, int> Weigh(BigramProfile[] profiles)
    {
        var holders = new Dictionary<int, int>();
        foreach (KeyValuePair<int, int> pair in profiles.SelectMany(profile => profile.Counts))
        {
            holders[pair.Key] = holders.TryGetValue(pair.Key, out int count) ? count + 1 : 1;
        }

        return holders.ToDictionary(pair => pair.Key, pair => 1 + FloorLog2(profiles.Length / pair.Value));
    }

    private static int FloorLog2(int number)
    {
        int log = 0;
        for (; number > 1; number >>= 1)
        {
            log++;
        }

        return log;
    }

    private Dictionary<int, long> SharedWeights(BigramProfile profile, ILookup<int, (int Text, int Count)> index)
    {
        var shared = new Dictionary<int, long>();
        foreach (KeyValuePair<int, int> pair in profile.Counts)
        {
            long weight = _weights[pair.Key];
            foreach ((int text, int count) in index[pair.Key])
            {
                long common = weight * Math.Min(pair.Value, count);
                shared[text] = shared.TryGetValue(text, out long sum) ? sum + common : common;
            }
        }

        return shared;
    }

    private long WeightOf(BigramProfile profile) => profile.Counts.Sum(pair => (long)_weights[pair.Key] * pair.Value);
}
