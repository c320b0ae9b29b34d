using System;
using TaskBreakdown.Schedules;

namespace TaskBreakdown.Analysis;

/// <summary>What a review of progress goes by.</summary>
/// <remarks>Immutable; any number of threads may share one whose functions they may share.</remarks>
public sealed record ProgressOptions
{
    /// <summary>The options that a review has unless it is given others.</summary>
    public static ProgressOptions Default { get; } = new();

    /// <summary>Judges how a target stands.</summary>
    /// <value>The default is <see cref="StatusRules.TrafficLight"/>.</value>
    public Func<TargetStanding, ProgressStatus> Rule { get; init; } = StatusRules.TrafficLight();

    /// <summary>The curve of expected progress of a target; null from the function stands for the default one.</summary>
    /// <value>By default limits, ranges and growth in percent are expected in full at any time
    /// (<see cref="ProgressCurve.Full"/>), all else in proportion to time (<see cref="ProgressCurve.Linear"/>).</value>
    public Func<TaskTarget, ProgressCurve?>? CurveOf { get; init; }

    /// <summary>First day of the time in which the plan is to be carried out.</summary>
    /// <value>The default, null, is the first day of the plan's year, and of the year of the review where the plan names none. A task
    /// whose time limit is a range begins with its range.</value>
    public CalendarDate? Start { get; init; }

    /// <summary>Last day for tasks that have no time limit of their own.</summary>
    /// <value>The default, null, is the last day of the year of <see cref="Start"/>.</value>
    public CalendarDate? End { get; init; }

    /// <summary>By what share of the figure a target may be missed that is only about that figure (约, 左右), from 0 to 1.</summary>
    /// <value>The default is 0.05.</value>
    public decimal AboutTolerance { get; init; } = 0.05m;
}
