namespace TaskBreakdown.Measures.Tables;

/// <summary>Units of volume.</summary>
internal static class VolumeUnits
{
    internal static readonly MeasureUnit[] Rows =
    [
        new("立方米", "m³", "cubic metre", Dimension.Volume, "m³", new Fraction(1), ["立方", "方", "m3", "m³", "㎥", "立方公尺"]),
        new("升", "L", "litre", Dimension.Volume, "m³", new Fraction(1, 1000), ["公升", "L"]),
        new("毫升", "mL", "millilitre", Dimension.Volume, "m³", new Fraction(1, 1000000), ["ml", "mL"]),
        new("立方公里", "km³", "cubic kilometre", Dimension.Volume, "m³", new Fraction(1000000000), ["km³"]),
        new("标准立方米", "Nm³", "standard cubic metre", Dimension.Volume, "m³", new Fraction(1), ["标方", "标立方", "Nm3", "Nm³"]),
        new("立方厘米", "cm³", "cubic centimetre", Dimension.Volume, "m³", new Fraction(1, 1000000), ["cm3", "cm³"]),
        new("桶", "桶", "barrel", Dimension.Volume, "m³", new Fraction(158987294928, 1000000000000)),
        new("立方分米", "dm³", "cubic decimetre", Dimension.Volume, "m³", new Fraction(1, 1000), ["dm3", "dm³"]),
        new("千升", "kL", "kilolitre", Dimension.Volume, "m³", new Fraction(1), ["kL"]),
        new("百升", "hL", "hectolitre", Dimension.Volume, "m³", new Fraction(1, 10), ["hL"]),
    ];
}
