using TaskBreakdown.Model;

namespace TaskBreakdown.Analysis;

/// <summary>One difference between two breakdowns.</summary>
/// <remarks>Immutable; any number of threads may share one. Equality covers every member.</remarks>
public sealed record BreakdownChange
{
    /// <summary>What is different.</summary>
    public required BreakdownChangeKind Kind { get; init; }

    /// <summary>The task in the earlier breakdown; null for an added task.</summary>
    public WorkTask? Before { get; init; }

    /// <summary>The task in the later breakdown; null for a dropped task.</summary>
    public WorkTask? After { get; init; }

    /// <summary>The target in the earlier breakdown; null where the change is not about one, and for an added target.</summary>
    public TaskTarget? TargetBefore { get; init; }

    /// <summary>The target in the later breakdown; null where the change is not about one, and for a dropped target.</summary>
    public TaskTarget? TargetAfter { get; init; }

    /// <summary>How alike the two tasks are, above 0 and up to 1; null where one of them is missing.</summary>
    public decimal? Score { get; init; }

    /// <summary>What it was, in the words of the document: a figure, names, a time limit; null where there is nothing to say.</summary>
    public string? From { get; init; }

    /// <summary>What it is now; null where there is nothing to say.</summary>
    public string? To { get; init; }

    /// <summary>By how much the figure rises, below 0 for a fall, in <see cref="Unit"/>; null but for raised and lowered targets.</summary>
    public decimal? Difference { get; init; }

    /// <summary>Symbol of the unit that <see cref="Difference"/> counts in, which is the one amounts are converted to; null without a difference.</summary>
    public string? Unit { get; init; }

    /// <summary>The change in an English sentence that quotes the Chinese text.</summary>
    public required string Explanation { get; init; }
}
