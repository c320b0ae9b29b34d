namespace TaskBreakdown.Measures;

/// <summary>Sorts units for the rules about figures.</summary>
internal static class UnitKinds
{
    internal static UnitKind Of(Dimension dimension, string name)
    {
        // By name: a switch over strings costs one comparison, the dimensions one by one up to eleven.
        return dimension.Name switch
        {
            "count" => OfCount(name),
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
