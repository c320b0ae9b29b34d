namespace TaskBreakdown.Measures.Tables;

/// <summary>Energy as coal of 29.3076 MJ/kg (GB/T 2589); kept apart from tonnes of goods.</summary>
internal static class CoalUnits
{
    internal static readonly MeasureUnit[] Rows =
    [
        new("吨标准煤", "tce", "tonne of standard coal", Dimension.StandardCoal, "tce", new Fraction(1), ["吨标煤", "t标准煤", "t标煤", "噸標準煤", "tce", "吨标准煤当量"]),
        new("千克标准煤", "kgce", "kilogram of standard coal", Dimension.StandardCoal, "tce", new Fraction(1, 1000), ["公斤标准煤", "kgce", "kg标准煤"]),
        new("克标准煤", "gce", "gram of standard coal", Dimension.StandardCoal, "tce", new Fraction(1, 1000000), ["gce"]),
    ];
}
