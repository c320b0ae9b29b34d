using System;
using System.Collections.Generic;

namespace TaskBreakdown.Analysis.Matching;

/// <summary>Two places in two lists that may belong together, and how well.</summary>
/// <remarks>Of two candidates that share a place, one always comes before the other, and it is the same one when the
/// lists change sides: equal distance and equal sum of places would make them the same candidate.</remarks>
internal readonly record struct CandidatePair(int Before, int After, int Rank, decimal Score, bool IsSame)
    : IComparable<CandidatePair>
{
    /// <summary>Smaller ranks first, then better scores, then identical words, then what stands nearest in the two lists.</summary>
    public int CompareTo(CandidatePair other)
    {
        int order = Rank.CompareTo(other.Rank);
        order = order != 0 ? order : other.Score.CompareTo(Score);
        order = order != 0 ? order : other.IsSame.CompareTo(IsSame);
        order = order != 0 ? order : Math.Abs(Before - After).CompareTo(Math.Abs(other.Before - other.After));
        return order != 0 ? order : (Before + After).CompareTo(other.Before + other.After);
    }

    /// <summary>Takes the best candidates whose places are both free.</summary>
    /// <param name="candidates">The candidates.</param>
    /// <returns>The partner of each place of the first list that has one.</returns>
    internal static Dictionary<int, CandidatePair> TakeBest(List<CandidatePair> candidates)
    {
        candidates.Sort();
        var taken = new Dictionary<int, CandidatePair>();
        var used = new HashSet<int>();
        foreach (CandidatePair candidate in candidates)
        {
            if (!taken.ContainsKey(candidate.Before) && used.Add(candidate.After))
            {
                taken.Add(candidate.Before, candidate);
            }
        }

        return taken;
    }
}
