namespace TaskBreakdown.Measures.Tables;

/// <summary>Units of mass. 斤 is 500 g, 两 50 g, 担 50 kg.</summary>
internal static class MassUnits
{
    internal static readonly MeasureUnit[] Rows =
    [
        new("吨", "t", "tonne", Dimension.Mass, "t", new Fraction(1), ["噸", "t", "公吨"]),
        new("公斤", "kg", "kilogram", Dimension.Mass, "t", new Fraction(1, 1000), ["千克", "kg", "KG", "㎏"]),
        new("斤", "斤", "jin", Dimension.Mass, "t", new Fraction(1, 2000), ["市斤"]),
        new("克", "g", "gram", Dimension.Mass, "t", new Fraction(1, 1000000), ["g", "公克"]),
        new("毫克", "mg", "milligram", Dimension.Mass, "t", new Fraction(1, 1000000000), ["mg"]),
        new("微克", "µg", "microgram", Dimension.Mass, "t", new Fraction(1, 1000000000000), ["µg", "μg", "ug"]),
        new("市两", "两", "liang", Dimension.Mass, "t", new Fraction(1, 20000)),
        new("担", "担", "dan", Dimension.Mass, "t", new Fraction(1, 20), ["擔", "市担"]),
        new("公担", "q", "quintal", Dimension.Mass, "t", new Fraction(1, 10)),
        new("克拉", "ct", "metric carat", Dimension.Mass, "t", new Fraction(1, 5_000_000), ["卡拉"]),
        new("磅", "lb", "pound", Dimension.Mass, "t", new Fraction(45_359_237, 100_000_000_000)),
        new("盎司", "oz", "ounce", Dimension.Mass, "t", new Fraction(45_359_237, 1_600_000_000_000)),
    ];
}
