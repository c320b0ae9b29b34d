using TaskBreakdown.Measures;
using TaskBreakdown.Targets;

namespace TaskBreakdown.Analysis.Reviewing;

/// <summary>The curve that a target follows unless the caller has another one for it.</summary>
internal static class DefaultCurves
{
    /// <summary>A limit holds all along, and a growth rate always speaks of the time so far; all else comes in with time.</summary>
    internal static ProgressCurve Of(QuantitativeTarget target, bool isLimit)
    {
        bool isGrowthRate = target.Change is Change.IncreaseBy or Change.DecreaseBy && target.Unit?.Dimension == Dimension.Ratio;
        return isLimit || isGrowthRate ? ProgressCurve.Full : ProgressCurve.Linear;
    }
}
