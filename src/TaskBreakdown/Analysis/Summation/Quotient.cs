using System;

namespace TaskBreakdown.Analysis.Summation;

/// <summary>Quotients that do not throw.</summary>
internal static class Quotient
{
    /// <summary>The quotient; null where the divisor is 0 or the quotient fits no decimal.</summary>
    internal static decimal? Of(decimal dividend, decimal divisor)
    {
        bool fits = divisor != 0 && (Math.Abs(divisor) >= 1 || Math.Abs(dividend) <= decimal.MaxValue * Math.Abs(divisor));
        return fits ? dividend / divisor : null;
    }
}
