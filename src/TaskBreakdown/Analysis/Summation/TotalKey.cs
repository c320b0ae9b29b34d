using TaskBreakdown.Measures;
using TaskBreakdown.Targets;
using TaskBreakdown.Text;

namespace TaskBreakdown.Analysis.Summation;

/// <summary>What figures must share to be added.</summary>
internal readonly record struct TotalKey(Dimension Dimension, string Unit, string? Per, TotalBasis Basis)
{
    internal static TotalKey Of(QuantitativeTarget target) => new(
        target.Unit!.Dimension, target.Unit.CanonicalSymbol, PerOf(target), BasisOf(target.Change));

    internal static TotalBasis BasisOf(Change change) => change switch
    {
        Change.None or Change.IncreaseBy => TotalBasis.Amount,
        Change.DecreaseBy => TotalBasis.Fall,
        _ => TotalBasis.Level,
    };

    /// <summary>The denominator, unless the unit already holds it: 吨/日 is t/d.</summary>
    private static string? PerOf(QuantitativeTarget target) =>
        target.Unit!.CanonicalSymbol.Has('/') ? null : target.Per;
}
