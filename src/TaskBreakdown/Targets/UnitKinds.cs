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

        // By name: a switch over strings costs one comparison, the dimensions one by one up to eleven.
        return unit.Dimension.Name switch
        {
            "count" => OfCount(unit.Name),
            "ratio" or "percentagePoint" or "permille" or "multiple" => UnitKind.Relative,
            "money" => UnitKind.Money,
            "area" or "length" => UnitKind.Extent,
            "time" => UnitKind.Time,
            "age" => UnitKind.Age,
            "voltage" => UnitKind.Voltage,
            _ => UnitKind.Measure,
        };
    }

    private static UnitKind OfCount(string name) => name is "人" or "户" or "名" or "人口" or "位" or "张" or "床" or "人次"
        ? UnitKind.People
        : UnitKind.Count;
}
