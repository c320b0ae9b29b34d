using TaskBreakdown.Analysis;

namespace TaskBreakdown.Reports.Rows;

/// <summary>One total of one group of targets, flat.</summary>
/// <remarks>Immutable; any number of threads may share one. Equality covers every member.</remarks>
public sealed record TotalRow
{
    /// <summary>What the targets of the group have in common; null for those that have nothing to be grouped by.</summary>
    public string? Group { get; init; }

    /// <summary>What is measured: <c>area</c>.</summary>
    public string Dimension { get; init; } = "";

    /// <summary>The sum with its bounds, as people write it: <c>≥ 12,345</c>.</summary>
    public string Amount { get; init; } = "";

    /// <summary>The lower end of the sum, in <see cref="Unit"/>; null where only upper bounds were added.</summary>
    public decimal? Lower { get; init; }

    /// <summary>The upper end of the sum, in <see cref="Unit"/>; null where it is open.</summary>
    public decimal? Upper { get; init; }

    /// <summary>The unit of the sum.</summary>
    public string Unit { get; init; } = "";

    /// <summary>What the figures are per; null for plain amounts.</summary>
    public string? Per { get; init; }

    /// <summary>Whether amounts, falls or levels were added.</summary>
    public TotalBasis Basis { get; init; }

    /// <summary>How many targets were added.</summary>
    public int TargetCount { get; init; }

    /// <summary>Their ids, <c>2.4#1</c>, parted by blanks.</summary>
    public string Targets { get; init; } = "";
}
