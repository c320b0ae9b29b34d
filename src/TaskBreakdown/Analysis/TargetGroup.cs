using System.Collections.Immutable;

namespace TaskBreakdown.Analysis;

/// <summary>Targets that have something in common, and what they add up to.</summary>
/// <remarks>Immutable; any number of threads may share one. Compares by reference.</remarks>
public sealed partial class TargetGroup
{
    internal TargetGroup()
    {
    }

    /// <summary>What they have in common, as <see cref="TargetGrouping"/> says; null where they have none (no lead, no subject).</summary>
    public required string? Key { get; init; }

    /// <summary>Words for people where the key needs some: the heading of a section; null elsewhere.</summary>
    public required string? Label { get; init; }

    /// <summary>All targets of the group.</summary>
    public required ImmutableArray<TaskTarget> Targets { get; init; }

    /// <summary>The sums, one for each unit and basis: those of most targets first, then by unit.</summary>
    public required ImmutableArray<TargetTotal> Totals { get; init; }

    /// <summary>The targets that are in no sum, and why.</summary>
    public required ImmutableArray<UnaddedTarget> LeftOut { get; init; }
}
