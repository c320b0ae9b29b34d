using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using TaskBreakdown.Analysis.Summation;
using TaskBreakdown.Model;

namespace TaskBreakdown.Analysis.Matching;

/// <summary>Which targets of two breakdowns speak of the same thing in the same unit.</summary>
internal sealed class TargetMatching
{
    /// <summary>Half the bigrams of two subjects in common: 高标准农田 and 高标准农田面积.</summary>
    private const decimal LeastSubjectScore = 0.5m;

    private readonly Dictionary<WorkTask, int> _placeBefore;
    private readonly Dictionary<WorkTask, int> _placeAfter;
    private readonly BreakdownMatching _tasks;

    internal TargetMatching(ImmutableArray<TaskTarget> before, ImmutableArray<TaskTarget> after, BreakdownMatching tasks)
    {
        Before = before;
        After = after;
        _tasks = tasks;
        _placeBefore = PlacesOf(tasks.Before);
        _placeAfter = PlacesOf(tasks.After);
        Pairs = Match();
        PairAfter = Pairs.Values.ToDictionary(pair => pair.After);
    }

    internal ImmutableArray<TaskTarget> Before { get; }

    internal ImmutableArray<TaskTarget> After { get; }

    /// <summary>Pairs of targets by the place of the earlier one.</summary>
    internal Dictionary<int, CandidatePair> Pairs { get; }

    /// <summary>The same pairs by the place of the later one.</summary>
    internal Dictionary<int, CandidatePair> PairAfter { get; }

    internal int TaskPlaceBefore(TaskTarget target) => _placeBefore[target.Task];

    internal int TaskPlaceAfter(TaskTarget target) => _placeAfter[target.Task];

    /// <summary>Whether two targets stand in tasks that match.</summary>
    internal bool AreInMatch(TaskTarget before, TaskTarget after) =>
        _tasks.Tasks.TryGetValue(TaskPlaceBefore(before), out CandidatePair pair) && pair.After == TaskPlaceAfter(after);

    private static Dictionary<WorkTask, int> PlacesOf(WorkTask[] tasks)
    {
        var places = new Dictionary<WorkTask, int>(TaskIdentity.Instance);
        for (int i = 0; i < tasks.Length; i++)
        {
            places[tasks[i]] = i;
        }

        return places;
    }

    private Dictionary<int, CandidatePair> Match()
    {
        ILookup<TargetKind, int> places = Enumerable.Range(0, After.Length).ToLookup(i => TargetKind.Of(After[i].Target));
        var candidates = new List<CandidatePair>();
        for (int i = 0; i < Before.Length; i++)
        {
            foreach (int j in places[TargetKind.Of(Before[i].Target)])
            {
                AddCandidate(i, j, candidates);
            }
        }

        return CandidatePair.TakeBest(candidates);
    }

    private void AddCandidate(int i, int j, List<CandidatePair> candidates)
    {
        string? before = TargetGrouper.SubjectKey(Before[i]);
        string? after = TargetGrouper.SubjectKey(After[j]);
        bool isInMatch = AreInMatch(Before[i], After[j]);
        bool isSame = before == after;
        decimal score = isSame ? 1 : isInMatch ? SubjectSimilarity.Of(before, after) : 0;
        bool belongs = isInMatch ? score >= LeastSubjectScore : isSame && before is not null;
        if (belongs)
        {
            bool isSameAmount = AmountRange.Of(Before[i].Target) == AmountRange.Of(After[j].Target);
            candidates.Add(new CandidatePair(i, j, isInMatch ? 0 : 1, score, isSameAmount));
        }
    }

    /// <summary>Two tasks may have equal words; which of them a target stands in is a question of the object.</summary>
    private sealed class TaskIdentity : IEqualityComparer<WorkTask>
    {
        internal static readonly TaskIdentity Instance = new();

        public bool Equals(WorkTask? x, WorkTask? y) => ReferenceEquals(x, y);

        public int GetHashCode(WorkTask task) => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(task);
    }
}
