using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using TaskBreakdown.Analysis.Summation;
using TaskBreakdown.Model;
using TaskBreakdown.Polyfills;

namespace TaskBreakdown.Analysis;

/// <summary>What the targets of a breakdown add up to (汇总), and which targets each sum came from.</summary>
/// <remarks>
/// <para>Only what may be added is added: one unit (amounts are converted within a dimension; each measure word stands
/// for itself), no levels with deliverables, no part (其中) with its whole, no shares, rates or averages. A target that
/// is left out is listed with the reason.</para>
/// <para>No sum depends on the order of the targets. Immutable; any number of threads may share one.</para>
/// </remarks>
/// <example><code>TargetTotals.Create(breakdown, TargetGrouping.Section).Groups[0].Totals</code> are the sums of the first section.</example>
public sealed partial class TargetTotals
{
    private TargetTotals(
        WorkBreakdown? breakdown, TargetGrouping grouping, TargetGroup overall, ImmutableArray<TargetGroup> groups)
    {
        Breakdown = breakdown;
        Grouping = grouping;
        Overall = overall;
        Groups = groups;
    }

    /// <summary>The breakdown all of whose targets were added up; null where the caller picked the targets.</summary>
    public WorkBreakdown? Breakdown { get; }

    /// <summary>What the targets were grouped by.</summary>
    public TargetGrouping Grouping { get; }

    /// <summary>All targets as one group, without key.</summary>
    public TargetGroup Overall { get; }

    /// <summary>The groups: sections in the order of the document, others by the number of their targets, then by key.</summary>
    public ImmutableArray<TargetGroup> Groups { get; }

    /// <summary>Groups and adds up the targets of a breakdown.</summary>
    /// <param name="breakdown">The breakdown.</param>
    /// <param name="grouping">What to group by.</param>
    /// <returns>The totals; without groups where there is no target.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="breakdown"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="grouping"/> is no member.</exception>
    public static TargetTotals Create(WorkBreakdown breakdown, TargetGrouping grouping = TargetGrouping.Unit)
    {
        Throw.IfNull(breakdown);
        return Create(breakdown, [.. TaskTarget.AllOf(breakdown)], grouping);
    }

    /// <summary>Groups and adds up targets, for instance those of <see cref="OrganizationDuties.Targets"/>.</summary>
    /// <param name="targets">The targets.</param>
    /// <param name="grouping">What to group by.</param>
    /// <returns>The totals; without groups where there is no target.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="targets"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="grouping"/> is no member.</exception>
    public static TargetTotals Create(IEnumerable<TaskTarget> targets, TargetGrouping grouping = TargetGrouping.Unit)
    {
        Throw.IfNull(targets);
        return Create(breakdown: null, [.. targets], grouping);
    }

    private static TargetTotals Create(WorkBreakdown? breakdown, TaskTarget[] targets, TargetGrouping grouping) => new(
        breakdown, grouping, GroupAdder.Add(targets, key: null, label: null), TargetGrouper.Group(targets, grouping));
}
