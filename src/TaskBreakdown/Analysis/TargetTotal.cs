using System.Collections.Immutable;
using TaskBreakdown.Measures;

namespace TaskBreakdown.Analysis;

/// <summary>A sum of targets, and the targets it came from.</summary>
/// <remarks>Immutable; any number of threads may share one. Compares by reference.</remarks>
public sealed partial class TargetTotal
{
    internal TargetTotal()
    {
    }

    /// <summary>What is measured.</summary>
    public required Dimension Dimension { get; init; }

    /// <summary>Symbol of the unit of <see cref="Amount"/>: <c>ha</c>, <c>km</c>, or the measure word.</summary>
    public required string Unit { get; init; }

    /// <summary>The time the amounts are per (年, 日); null for plain amounts and for units that say it themselves (t/d).</summary>
    public required string? Per { get; init; }

    /// <summary>Whether deliverables, falls or levels were added.</summary>
    public required TotalBasis Basis { get; init; }

    /// <summary>The sum in <see cref="Unit"/>.</summary>
    public required AmountRange Amount { get; init; }

    /// <summary>Whether a conversion had to round the sum, to 28 digits (a third of a hectare).</summary>
    public required bool IsRounded { get; init; }

    /// <summary>The unit that all the targets are written in (亩); null where they are written in several.</summary>
    public required string? WrittenUnit { get; init; }

    /// <summary>The sum in <see cref="WrittenUnit"/>, exact; null where there is none.</summary>
    public required AmountRange? WrittenAmount { get; init; }

    /// <summary>The targets that were added; never empty. In the order in which they were given.</summary>
    public required ImmutableArray<TaskTarget> Targets { get; init; }

    /// <summary>The sum with its unit: <c>≥ 2,000 ha</c>.</summary>
    /// <returns>Culture-free text, rounded to two decimals.</returns>
    public override string ToString() => Amount.Format(2) + " " + Unit;
}
