using System.Collections.Immutable;

namespace TaskBreakdown.Measures;

/// <summary>A unit of measurement or a measure word (计量单位, 量词).</summary>
public sealed record MeasureUnit
{
    /// <summary>The name the field uses: <c>亩</c>, <c>公里</c>, <c>吨/日</c>, <c>台(套)</c>.</summary>
    public required string Name { get; init; }

    /// <summary>What it measures, by the name the JSON uses: <c>area</c>, <c>count</c>, <c>flow</c>.</summary>
    public required string Dimension { get; init; }

    /// <summary>Symbol of the unit that values of this one are converted to: <c>ha</c>, <c>km</c>.</summary>
    public required string CanonicalSymbol { get; init; }

    /// <summary>How many canonical units one of this unit is.</summary>
    public Fraction FactorToCanonical { get; init; } = Fraction.One;

    /// <summary>Further ways of writing it.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>Whether the catalog knows the unit; false for a measure word kept as written.</summary>
    public bool IsKnown { get; init; } = true;
}
