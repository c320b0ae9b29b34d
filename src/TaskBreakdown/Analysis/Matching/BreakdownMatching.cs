using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using TaskBreakdown.Model;

namespace TaskBreakdown.Analysis.Matching;

/// <summary>Which tasks and which targets of two breakdowns belong together.</summary>
internal sealed class BreakdownMatching
{
    internal BreakdownMatching(WorkBreakdown before, WorkBreakdown after, decimal minimumScore)
    {
        Before = [.. before.Tasks];
        After = [.. after.Tasks];
        Tasks = MatchTasks(minimumScore);
        TaskBefore = Tasks.Values.ToDictionary(pair => pair.After);
        Targets = new TargetMatching(TaskTarget.AllOf(before), TaskTarget.AllOf(after), this);
    }

    internal WorkTask[] Before { get; }

    internal WorkTask[] After { get; }

    /// <summary>Pairs of tasks by the place of the earlier one.</summary>
    internal Dictionary<int, CandidatePair> Tasks { get; }

    /// <summary>The same pairs by the place of the later one.</summary>
    internal Dictionary<int, CandidatePair> TaskBefore { get; }

    internal TargetMatching Targets { get; }

    internal ImmutableArray<TaskMatch> TaskMatches() =>
    [
        .. Tasks.Values.OrderBy(pair => pair.After)
            .Select(pair => new TaskMatch(Before[pair.Before], After[pair.After], pair.Score)),
    ];

    private static string WordsOf(WorkTask task) => task.TargetText is null ? task.Text : task.Text + "\n" + task.TargetText;

    private Dictionary<int, CandidatePair> MatchTasks(decimal minimumScore)
    {
        string[] before = [.. Before.Select(WordsOf)];
        string[] after = [.. After.Select(WordsOf)];
        List<CandidatePair> candidates =
        [
            .. new TextSimilarity(before, after).PairsFrom(minimumScore).Select(pair => new CandidatePair(
                pair.Before, pair.After, Rank: 1, pair.Score, IsSame: before[pair.Before] == after[pair.After])),
            .. SameTexts(before, after),
        ];
        return CandidatePair.TakeBest(candidates);
    }

    /// <summary>Texts without a letter share no bigram and are the same all the same.</summary>
    private static IEnumerable<CandidatePair> SameTexts(string[] before, string[] after)
    {
        ILookup<string, int> places = Enumerable.Range(0, after.Length).ToLookup(i => after[i], StringComparer.Ordinal);
        return
            from i in Enumerable.Range(0, before.Length)
            from j in places[before[i]]
            select new CandidatePair(i, j, Rank: 0, Score: 1, IsSame: true);
    }
}
