using TaskBreakdown.Measures;

namespace TaskBreakdown.Targets;

/// <summary>Sorts units for the rules.</summary>
internal static class UnitKinds
{
    internal static UnitKind Of(MeasureUnit? unit, bool isShare)
    {
        if (isShare)
        {
            return UnitKind.Relative;
        }

        if (unit is null)
        {
            return UnitKind.None;
        }

        Dimension dimension = unit.Dimension;
        return dimension == Dimension.Count ? OfCount(unit.Name)
            : dimension == Dimension.Ratio || dimension == Dimension.PercentagePoint || dimension == Dimension.Permille || dimension == Dimension.Multiple ? UnitKind.Relative
            : dimension == Dimension.Money ? UnitKind.Money
            : dimension == Dimension.Area || dimension == Dimension.Length ? UnitKind.Extent
            : dimension == Dimension.Time ? UnitKind.Time
            : dimension == Dimension.Age ? UnitKind.Age
            : dimension == Dimension.Voltage ? UnitKind.Voltage
            : UnitKind.Measure;
    }

    private static UnitKind OfCount(string name) => name is "人" or "户" or "名" or "人口" or "位" or "张" or "床" or "人次"
        ? UnitKind.People
        : UnitKind.Count;
}
