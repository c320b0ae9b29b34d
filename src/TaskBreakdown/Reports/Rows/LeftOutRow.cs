using TaskBreakdown.Analysis;

namespace TaskBreakdown.Reports.Rows;

/// <summary>One target that no total holds, and why, flat.</summary>
/// <remarks>Immutable; any number of threads may share one. Equality covers every member.</remarks>
public sealed record LeftOutRow
{
    /// <summary>What the targets of its group have in common; null for those that have nothing to be grouped by.</summary>
    public string? Group { get; init; }

    /// <summary>The target: <c>2.4#1</c>.</summary>
    public string TargetId { get; init; } = "";

    /// <summary>The target as <see cref="TargetNotation"/> writes it.</summary>
    public string Target { get; init; } = "";

    /// <summary>Why it was not added.</summary>
    public UnaddedReason Reason { get; init; }
}
