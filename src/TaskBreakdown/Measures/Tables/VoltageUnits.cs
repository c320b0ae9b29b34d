namespace TaskBreakdown.Measures.Tables;

/// <summary>Units of voltage.</summary>
internal static class VoltageUnits
{
    internal static readonly MeasureUnit[] Rows =
    [
        new("千伏", "kV", "kilovolt", Dimension.Voltage, "kV", new Fraction(1), ["kV", "KV"]),
        new("伏", "V", "volt", Dimension.Voltage, "kV", new Fraction(1, 1000), ["伏特"]),
    ];
}
