using TaskBreakdown.Analysis.Summation;
using TaskBreakdown.Targets;

namespace TaskBreakdown.Analysis.Matching;

/// <summary>What two targets must share for their figures to be compared: unit, denominator, basis and part of the subject.</summary>
internal readonly record struct TargetKind(string? Dimension, string? Unit, string? Per, TotalBasis Basis, SubjectPart Part)
{
    internal static TargetKind Of(QuantitativeTarget target) => new(
        target.Unit?.Dimension.Name, target.Unit?.CanonicalSymbol, target.Per, TotalKey.BasisOf(target.Change), target.SubjectPart);
}
