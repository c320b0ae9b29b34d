using System;
using TaskBreakdown.Measures;

namespace TaskBreakdown.Reports;

/// <summary>A value in the unit that its dimension is compared in: 1900亩 in hectares.</summary>
internal static class CanonicalAmount
{
    /// <summary>Converts a value; false where there is none or the result does not fit a decimal.</summary>
    internal static bool TryConvert(decimal? value, MeasureUnit unit, out decimal canonical)
    {
        canonical = default;
        if (value is not { } amount || unit.FactorToCanonical.Denominator == 0)
        {
            return false;
        }

        try
        {
            // Multiplying first keeps a terminating result exact: 2000亩 × 10000 ÷ 150000, never 2000 × 0.0666….
            canonical = amount * unit.FactorToCanonical.Numerator / unit.FactorToCanonical.Denominator;
            return true;
        }
        catch (OverflowException)
        {
            return false;
        }
    }
}
