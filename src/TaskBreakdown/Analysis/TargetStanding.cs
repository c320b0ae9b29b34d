using TaskBreakdown.Schedules;

namespace TaskBreakdown.Analysis;

/// <summary>How a target stands on the day of a review, before a rule judges it.</summary>
/// <remarks>Immutable; any number of threads may share one. Equality covers every member.</remarks>
public sealed record TargetStanding
{
    /// <summary>The target.</summary>
    public required TaskTarget Target { get; init; }

    /// <summary>The day of the review.</summary>
    public required CalendarDate AsOf { get; init; }

    /// <summary>First day of the time it has.</summary>
    public required CalendarDate Start { get; init; }

    /// <summary>Last day of the time it has.</summary>
    public required CalendarDate Due { get; init; }

    /// <summary>Share of that time that has gone by, both days counted in: from 0 to 1.</summary>
    public required decimal Elapsed { get; init; }

    /// <summary>The last report up to the day of the review; null where there is none.</summary>
    public ReportedActual? Actual { get; init; }

    /// <summary>The reported value in the unit of the target; null where there is no report.</summary>
    public decimal? Value { get; init; }

    /// <summary>The share of the target that is reached, at least 0, where 1 is the whole; null where there is no report.</summary>
    /// <remarks>
    /// <para>Of what has to be at least a figure: value by figure, also above 1. Of what has to be at most a figure: 1 up to it,
    /// beyond it figure by value. Of a range: 1 inside it, below it value by lower end, above it upper end by value. Of a level
    /// whose baseline is reported: the part of the way from the baseline to the figure.</para>
    /// <para>A figure that is to be exceeded is not yet met at 1; see <see cref="IsMet"/>.</para>
    /// </remarks>
    public decimal? Attainment { get; init; }

    /// <summary>Whether the reported value satisfies the target; false where there is no report.</summary>
    public bool IsMet { get; init; }

    /// <summary>Whether the target is a limit to be kept to (不超过, 控制在, a range) and not something to be reached.</summary>
    public bool IsLimit { get; init; }

    /// <summary>The share of the target that is expected by now, from 0 to 1.</summary>
    public required decimal Expected { get; init; }

    /// <summary>Whether the day of the review is after the last day of its time.</summary>
    public bool IsPastDue => AsOf > Due;
}
