using System;
using System.Collections.Generic;
using TaskBreakdown.Measures;
using TaskBreakdown.Targets;
using TaskBreakdown.Text;

namespace TaskBreakdown.Analysis.Summation;

/// <summary>Tells figures that have a sum from those that have none.</summary>
/// <remarks>Extensive quantities (counts, areas, money) add up over what they measure; intensive ones (shares, degrees,
/// concentrations, averages) do not (ISO 80000-1 tells the two apart). What is per time adds up: two plants of 10 t/d
/// treat 20 t/d.</remarks>
internal static class Additivity
{
    private static readonly HashSet<Dimension> Intensive =
    [
        Dimension.Ratio, Dimension.PercentagePoint, Dimension.Permille, Dimension.Multiple, Dimension.Age, Dimension.Voltage,
        Dimension.Temperature, Dimension.Concentration, Dimension.None,
    ];

    private static readonly HashSet<string> Times = new(StringComparer.Ordinal)
    {
        "年", "季", "季度", "月", "周", "日", "天", "小时", "时", "分钟", "秒",
    };

    /// <summary>Why the figure has no sum with any other; null where it has.</summary>
    internal static UnaddedReason? WhyNot(QuantitativeTarget target)
    {
        if (target.Unit is not { } unit)
        {
            return UnaddedReason.Unitless;
        }

        // Working days are added where they are delivered; as a level they are a limit that each procedure has for itself.
        bool isTimeLimit = unit.Dimension == Dimension.Time && TotalKey.BasisOf(target.Change) != TotalBasis.Amount;
        if (Intensive.Contains(unit.Dimension) || isTimeLimit)
        {
            return UnaddedReason.Intensive;
        }

        bool isAverage = target.Per is { } per ? !Times.Contains(per) : IsRateButFlow(unit.Dimension);
        return isAverage ? UnaddedReason.Average : null;
    }

    /// <summary>A rate of a dimension without a name of its own (money/area) is an average, unless it is per time.</summary>
    private static bool IsRateButFlow(Dimension dimension) =>
        dimension.Name.Has('/') && !dimension.Name.Ends("/time");
}
