using TaskBreakdown.Analysis.Summation;
using TaskBreakdown.Targets;

namespace TaskBreakdown.Analysis.Matching;

/// <summary>What two targets must share for their figures to be compared: unit, denominator and basis.</summary>
internal readonly record struct TargetKind(string? Dimension, string? Unit, string? Per, TotalBasis Basis)
{
    internal static TargetKind Of(QuantitativeTarget target) => new(
        target.Unit?.Dimension.Name, target.Unit?.CanonicalSymbol, target.Per, TotalKey.BasisOf(target.Change));
}
