namespace TaskBreakdown.Measures.Tables;

/// <summary>Units of energy.</summary>
internal static class EnergyUnits
{
    internal static readonly MeasureUnit[] Rows =
    [
        new("千瓦时", "kWh", "kilowatt hour", Dimension.Energy, "kWh", new Fraction(1), ["千瓦小时", "千瓦·时", "kWh", "KWh", "kwh", "度电", "度"]),
        new("兆瓦时", "MWh", "megawatt hour", Dimension.Energy, "kWh", new Fraction(1000), ["MWh", "兆瓦·时"]),
        new("吉瓦时", "GWh", "gigawatt hour", Dimension.Energy, "kWh", new Fraction(1000000), ["GWh"]),
        new("太瓦时", "TWh", "terawatt hour", Dimension.Energy, "kWh", new Fraction(1000000000), ["TWh"]),
        new("焦耳", "J", "joule", Dimension.Energy, "kWh", new Fraction(1, 3600000), ["焦"]),
        new("千焦", "kJ", "kilojoule", Dimension.Energy, "kWh", new Fraction(1, 3600), ["kJ"]),
        new("兆焦", "MJ", "megajoule", Dimension.Energy, "kWh", new Fraction(5, 18), ["MJ"]),
        new("吉焦", "GJ", "gigajoule", Dimension.Energy, "kWh", new Fraction(2500, 9), ["GJ", "百万千焦"]),
        new("千卡", "kcal", "kilocalorie", Dimension.Energy, "kWh", new Fraction(1163, 1_000_000), ["大卡", "kcal"]),
        new("太焦", "TJ", "terajoule", Dimension.Energy, "kWh", new Fraction(2_500_000, 9), ["TJ"]),
    ];
}
