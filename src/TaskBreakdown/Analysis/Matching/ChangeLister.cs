using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using TaskBreakdown.Model;

namespace TaskBreakdown.Analysis.Matching;

/// <summary>Lists the changes between two breakdowns whose tasks and targets have been matched.</summary>
internal sealed class ChangeLister(BreakdownMatching matching)
{
    private readonly ILookup<int, int> _targetsBefore = Enumerable.Range(0, matching.Targets.Before.Length)
        .ToLookup(i => matching.Targets.TaskPlaceBefore(matching.Targets.Before[i]));

    private readonly ILookup<int, int> _targetsAfter = Enumerable.Range(0, matching.Targets.After.Length)
        .ToLookup(i => matching.Targets.TaskPlaceAfter(matching.Targets.After[i]));

    internal ImmutableArray<BreakdownChange> List()
    {
        var changes = new List<BreakdownChange>();
        for (int i = 0; i < matching.After.Length; i++)
        {
            AddTask(i, changes);
        }

        for (int i = 0; i < matching.Before.Length; i++)
        {
            if (!matching.Tasks.ContainsKey(i))
            {
                WorkTask task = matching.Before[i];
                changes.Add(TaskChanges.Dropped(task));
                AddDroppedTargets(i, after: null, score: null, changes);
            }
        }

        return [.. changes];
    }

    private void AddTask(int place, List<BreakdownChange> changes)
    {
        WorkTask after = matching.After[place];
        bool hasMatch = matching.TaskBefore.TryGetValue(place, out CandidatePair pair);
        WorkTask? before = hasMatch ? matching.Before[pair.Before] : null;
        if (before is null)
        {
            changes.Add(TaskChanges.Added(after));
        }
        else
        {
            changes.AddRange(TaskChanges.Between(new TaskMatch(before, after, pair.Score)));
        }

        foreach (int target in _targetsAfter[place])
        {
            AddTarget(target, before, hasMatch ? pair.Score : null, changes);
        }

        if (hasMatch)
        {
            AddDroppedTargets(pair.Before, after, pair.Score, changes);
        }
    }

    private void AddTarget(int place, WorkTask? taskBefore, decimal? score, List<BreakdownChange> changes)
    {
        TaskTarget after = matching.Targets.After[place];
        if (!matching.Targets.PairAfter.TryGetValue(place, out CandidatePair pair))
        {
            changes.Add(TargetChanges.Added(after, taskBefore, score));
            return;
        }

        TaskTarget before = matching.Targets.Before[pair.Before];
        bool isMoved = !matching.Targets.AreInMatch(before, after);
        if (TargetChanges.Between(before, after, isMoved, isMoved ? null : score) is { } change)
        {
            changes.Add(change);
        }
    }

    private void AddDroppedTargets(int taskPlace, WorkTask? after, decimal? score, List<BreakdownChange> changes) =>
        changes.AddRange(_targetsBefore[taskPlace]
            .Where(place => !matching.Targets.Pairs.ContainsKey(place))
            .Select(place => TargetChanges.Dropped(matching.Targets.Before[place], after, score)));
}
