using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using TaskBreakdown.Analysis.Reviewing;
using TaskBreakdown.Diagnostics;
using TaskBreakdown.Model;
using TaskBreakdown.Polyfills;
using TaskBreakdown.Schedules;

namespace TaskBreakdown.Analysis;

/// <summary>How far along a plan is (进度): its targets against what is reported about them.</summary>
/// <remarks>
/// <para>Of several actuals of a target the last up to the day of the review counts. The day is passed in; there is no
/// clock. Immutable; any number of threads may share one. Compares by reference.</para>
/// </remarks>
public sealed partial class ProgressReview
{
    internal ProgressReview(WorkBreakdown plan, CalendarDate asOf, ImmutableArray<TargetProgress> targets, ImmutableArray<Diagnostic> diagnostics)
    {
        Plan = plan;
        AsOf = asOf;
        Targets = targets;
        Diagnostics = diagnostics;
        Organizations = OrganizationTotals.Of(targets);
    }

    /// <summary>The plan.</summary>
    public WorkBreakdown Plan { get; }

    /// <summary>The day of the review.</summary>
    public CalendarDate AsOf { get; }

    /// <summary>Every target of the plan, in the order of the document.</summary>
    public ImmutableArray<TargetProgress> Targets { get; }

    /// <summary>The targets by lead: most targets first, then in the order of the document.</summary>
    public ImmutableArray<OrganizationProgress> Organizations { get; }

    /// <summary>What is wrong with the actuals: those that fit no target, come too early or stand twice. In the order of the actuals.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>The targets without a report, in the order of the document.</summary>
    public IEnumerable<TaskTarget> Unreported =>
        Targets.Where(target => target.Standing.Actual is null).Select(target => target.Target);

    /// <summary>The tasks that have no figure to be measured by, in the order of the document.</summary>
    public IEnumerable<WorkTask> TasksWithoutTargets => Plan.Tasks.Where(task => task.Targets.OrEmpty().IsEmpty);

    /// <summary>The mean of the attainments reported, none of them counted above 1; null where nothing is reported.</summary>
    public decimal? MeanAttainment => OrganizationProgress.MeanOf(Targets);

    /// <summary>Reviews a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="actuals">What is reported, in any order.</param>
    /// <param name="asOf">The day of the review.</param>
    /// <param name="options">What to go by; null for <see cref="ProgressOptions.Default"/>.</param>
    /// <returns>The review.</returns>
    /// <exception cref="ArgumentNullException">Plan or actuals are null.</exception>
    /// <exception cref="ArgumentException">The options begin after they end, or their tolerance is not from 0 to 1.</exception>
    public static ProgressReview Create(
        WorkBreakdown plan, IEnumerable<ReportedActual> actuals, CalendarDate asOf, ProgressOptions? options = null)
    {
        Throw.IfNull(plan);
        Throw.IfNull(actuals);
        return new Reviewer(plan, asOf, options ?? ProgressOptions.Default, []).Review(actuals);
    }

    /// <summary>Reviews a plan by actuals as they were read.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="reading">What was read; its diagnostics come first among those of the review.</param>
    /// <param name="asOf">The day of the review.</param>
    /// <param name="options">What to go by; null for <see cref="ProgressOptions.Default"/>.</param>
    /// <returns>The review.</returns>
    /// <exception cref="ArgumentNullException">Plan or reading are null.</exception>
    /// <exception cref="ArgumentException">The options begin after they end, or their tolerance is not from 0 to 1.</exception>
    public static ProgressReview Create(
        WorkBreakdown plan, ActualsReading reading, CalendarDate asOf, ProgressOptions? options = null)
    {
        Throw.IfNull(plan);
        Throw.IfNull(reading);
        return new Reviewer(plan, asOf, options ?? ProgressOptions.Default, reading.Diagnostics).Review(reading.Actuals);
    }

    /// <summary>How many of the targets are judged so.</summary>
    /// <param name="status">The status.</param>
    /// <returns>A number from 0.</returns>
    public int Count(ProgressStatus status) => Targets.Count(target => target.Status == status);
}
