namespace TaskBreakdown.Reports.Rows;

/// <summary>Two organizations that work together, flat.</summary>
/// <remarks>Immutable; any number of threads may share one. Equality covers every member.</remarks>
public sealed record PairRow
{
    /// <summary>Canonical name of the one with more to do.</summary>
    public string First { get; init; } = "";

    /// <summary>Canonical name of the other.</summary>
    public string Second { get; init; } = "";

    /// <summary>How many tasks name both.</summary>
    public int Tasks { get; init; }

    /// <summary>The ids of these tasks, parted by blanks.</summary>
    public string TaskIds { get; init; } = "";
}
