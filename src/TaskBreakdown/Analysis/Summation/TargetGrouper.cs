using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using TaskBreakdown.Text;

namespace TaskBreakdown.Analysis.Summation;

/// <summary>Puts targets into groups and the groups into order.</summary>
internal static class TargetGrouper
{
    internal static ImmutableArray<TargetGroup> Group(TaskTarget[] targets, TargetGrouping grouping)
    {
        Func<TaskTarget, IEnumerable<string?>> keys = KeysBy(grouping);
        IEnumerable<IGrouping<string?, TaskTarget>> groups = targets
            .SelectMany(target => keys(target).Select(key => (Key: key, Target: target)))
            .GroupBy(pair => pair.Key, pair => pair.Target, StringComparer.Ordinal);

        IOrderedEnumerable<IGrouping<string?, TaskTarget>> ordered = grouping == TargetGrouping.Section
            ? groups.OrderBy(group => group.First().Section.Number)
            : groups.OrderByDescending(group => group.Count());
        return
        [
            .. ordered.ThenBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => GroupAdder.Add([.. group], group.Key, LabelOf(group.First(), grouping))),
        ];
    }

    /// <summary>The subject as groups and comparisons know it.</summary>
    internal static string? SubjectKey(TaskTarget target) =>
        target.Target.Subject is { } subject ? FoldedText.RemoveBlanks(FoldedText.Fold(subject)) : null;

    private static Func<TaskTarget, IEnumerable<string?>> KeysBy(TargetGrouping grouping) => grouping switch
    {
        TargetGrouping.Unit => target => [target.Target.Unit?.CanonicalSymbol],
        TargetGrouping.Dimension => target => [target.Target.Unit?.Dimension.Name],
        TargetGrouping.Section => target => [target.Section.Number.ToString(CultureInfo.InvariantCulture)],
        TargetGrouping.Lead => target => target.LeadNames(),
        TargetGrouping.Subject => target => [SubjectKey(target)],
        TargetGrouping.Change => target => [AnalysisNames.Changes[(int)target.Target.Change]],
        TargetGrouping.Commitment => target => [AnalysisNames.Commitments[(int)target.Target.Commitment]],
        _ => throw new ArgumentOutOfRangeException(nameof(grouping), grouping, "There is no such grouping."),
    };

    private static string? LabelOf(TaskTarget target, TargetGrouping grouping) =>
        grouping == TargetGrouping.Section ? target.Section.Heading : null;
}
