using TaskBreakdown.Analysis;

namespace TaskBreakdown.Reports.Rows;

/// <summary>One difference between two breakdowns, flat.</summary>
/// <remarks>Immutable; any number of threads may share one. Equality covers every member.</remarks>
public sealed record ChangeRow
{
    /// <summary>What is different.</summary>
    public BreakdownChangeKind Kind { get; init; }

    /// <summary>Id of the task in the earlier breakdown; null for an added task.</summary>
    public string? Before { get; init; }

    /// <summary>Id of the task in the later breakdown; null for a dropped task.</summary>
    public string? After { get; init; }

    /// <summary>Id of the target in the earlier breakdown; null where the change is not about one.</summary>
    public string? TargetBefore { get; init; }

    /// <summary>Id of the target in the later breakdown; null where the change is not about one.</summary>
    public string? TargetAfter { get; init; }

    /// <summary>The task, in its later words where it has them.</summary>
    public string Task { get; init; } = "";

    /// <summary>What it was; null where there is nothing to say.</summary>
    public string? From { get; init; }

    /// <summary>What it is now; null where there is nothing to say.</summary>
    public string? To { get; init; }

    /// <summary>By how much the figure rises, below 0 for a fall; null but for raised and lowered targets.</summary>
    public decimal? Difference { get; init; }

    /// <summary>The unit of the difference; null without one.</summary>
    public string? Unit { get; init; }

    /// <summary>How alike the two tasks are, above 0 and up to 1; null where one is missing.</summary>
    public decimal? Score { get; init; }

    /// <summary>The change in an English sentence.</summary>
    public string Explanation { get; init; } = "";
}
