using TaskBreakdown.Measures;
using TaskBreakdown.Targets;

namespace TaskBreakdown.Analysis.Reviewing;

/// <summary>Converts what is reported to the unit of its target.</summary>
internal static class ActualUnits
{
    internal static bool TryConvert(decimal? amount, string? unit, QuantitativeTarget target, out decimal? converted)
    {
        converted = amount;
        if (amount is not { } known || string.IsNullOrEmpty(unit) || unit == target.UnitText)
        {
            return true;
        }

        MeasureUnit reported = MeasureUnitCatalog.Default.TryFind(unit!, out MeasureUnit? found) ? found : MeasureUnit.Unknown(unit!);
        bool isSameKind = target.Unit is { } own && own.Dimension == reported.Dimension && own.CanonicalSymbol == reported.CanonicalSymbol;
        if (!isSameKind)
        {
            return false;
        }

        converted = null;
        if (!reported.FactorToCanonical.TryOver(target.Unit!.FactorToCanonical, out Fraction ratio) || !ratio.TryScale(known, out decimal scaled, out _))
        {
            return false;
        }

        converted = scaled;
        return true;
    }
}
