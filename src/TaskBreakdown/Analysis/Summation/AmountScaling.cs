using System.Diagnostics.CodeAnalysis;
using TaskBreakdown.Measures;

namespace TaskBreakdown.Analysis.Summation;

/// <summary>Ranges times an exact factor.</summary>
internal static class AmountScaling
{
    internal static bool TryScale(
        AmountRange range, Fraction factor, [NotNullWhen(true)] out AmountRange? scaled, out bool isExact)
    {
        scaled = null;
        bool fits = TryScale(range.Lower, factor, out decimal? lower, out bool isLowerExact);
        fits &= TryScale(range.Upper, factor, out decimal? upper, out bool isUpperExact);
        isExact = isLowerExact && isUpperExact;
        if (fits)
        {
            scaled = new AmountRange(lower, upper, range.IsLowerOpen, range.IsUpperOpen, range.IsApproximate);
        }

        return fits;
    }

    internal static bool TryScale(decimal? amount, Fraction factor, out decimal? scaled, out bool isExact)
    {
        (scaled, isExact) = (null, true);
        if (amount is not { } known)
        {
            return true;
        }

        bool fits = factor.TryScale(known, out decimal product, out isExact);
        scaled = product;
        return fits;
    }
}
