namespace TaskBreakdown.Measures.Tables;

/// <summary>Units of power.</summary>
internal static class PowerUnits
{
    internal static readonly MeasureUnit[] Rows =
    [
        new("千瓦", "kW", "kilowatt", Dimension.Power, "kW", new Fraction(1), ["kW", "KW", "kw", "瓩", "㎾"]),
        new("瓦", "W", "watt", Dimension.Power, "kW", new Fraction(1, 1000), ["W"]),
        new("兆瓦", "MW", "megawatt", Dimension.Power, "kW", new Fraction(1000), ["MW", "百万瓦", "㎿"]),
        new("吉瓦", "GW", "gigawatt", Dimension.Power, "kW", new Fraction(1000000), ["GW"]),
        new("太瓦", "TW", "terawatt", Dimension.Power, "kW", new Fraction(1000000000), ["TW"]),
        new("马力", "马力", "metric horsepower", Dimension.Power, "kW", new Fraction(73549875, 100000000), ["匹马力"]),
        new("兆瓦峰", "MWp", "megawatt peak", Dimension.Power, "kW", new Fraction(1000), ["MWp"]),
        new("千瓦峰", "kWp", "kilowatt peak", Dimension.Power, "kW", new Fraction(1), ["kWp"]),
        new("毫瓦", "mW", "milliwatt", Dimension.Power, "kW", new Fraction(1, 1_000_000), ["mW"]),
    ];
}
