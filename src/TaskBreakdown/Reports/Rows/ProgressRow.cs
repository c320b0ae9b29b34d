using TaskBreakdown.Analysis;
using TaskBreakdown.Schedules;

namespace TaskBreakdown.Reports.Rows;

/// <summary>How one target stands in a review of progress, flat.</summary>
/// <remarks>Immutable; any number of threads may share one. Equality covers every member.</remarks>
public sealed record ProgressRow
{
    /// <summary>The task.</summary>
    public string TaskId { get; init; } = "";

    /// <summary>The target: <c>2.4#1</c>.</summary>
    public string TargetId { get; init; } = "";

    /// <summary>The units that lead the task, as written.</summary>
    public string Lead { get; init; } = "";

    /// <summary>The target as <see cref="TargetNotation"/> writes it.</summary>
    public string Target { get; init; } = "";

    /// <summary>The figure to be reached, or the lower end of a range, in <see cref="Unit"/>.</summary>
    public decimal Value { get; init; }

    /// <summary>The reported value in <see cref="Unit"/>; null where nothing is reported.</summary>
    public decimal? Actual { get; init; }

    /// <summary>The unit of the target as written; empty for a plain number.</summary>
    public string Unit { get; init; } = "";

    /// <summary>The day up to which the report counts; null where nothing is reported.</summary>
    public CalendarDate? AsOf { get; init; }

    /// <summary>The share of the target that is reached, from 0, where 1 is the whole; null where nothing is reported.</summary>
    public decimal? Attainment { get; init; }

    /// <summary>The share that is expected by the day of the review, from 0 to 1.</summary>
    public decimal Expected { get; init; }

    /// <summary>The last day of the time it has.</summary>
    public CalendarDate Due { get; init; }

    /// <summary>Days from the review to the last day; below 0 where that day is past.</summary>
    public int DaysLeft { get; init; }

    /// <summary>How the rule of the review judges it.</summary>
    public ProgressStatus Status { get; init; }

    /// <summary>What was remarked on the report; null where nothing was.</summary>
    public string? Note { get; init; }

    /// <summary>Standing and status in an English sentence.</summary>
    public string Explanation { get; init; } = "";
}
