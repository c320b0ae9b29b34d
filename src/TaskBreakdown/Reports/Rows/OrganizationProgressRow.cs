namespace TaskBreakdown.Reports.Rows;

/// <summary>How the targets of one lead stand in a review of progress, flat.</summary>
/// <remarks>Immutable; any number of threads may share one. Equality covers every member.</remarks>
public sealed record OrganizationProgressRow
{
    /// <summary>Canonical name of the lead; null for the targets of tasks without one.</summary>
    public string? Organization { get; init; }

    /// <summary>How many targets the tasks it leads have.</summary>
    public int Targets { get; init; }

    /// <summary>How many of them are met.</summary>
    public int Met { get; init; }

    /// <summary>How many are on schedule.</summary>
    public int Green { get; init; }

    /// <summary>How many are a little behind.</summary>
    public int Yellow { get; init; }

    /// <summary>How many are far behind.</summary>
    public int Red { get; init; }

    /// <summary>How many are overdue.</summary>
    public int Overdue { get; init; }

    /// <summary>How many have no report.</summary>
    public int NotReported { get; init; }

    /// <summary>The mean of the attainments reported, none counted above 1; null where nothing is reported.</summary>
    public decimal? MeanAttainment { get; init; }
}
