namespace TaskBreakdown.Measures.Tables;

/// <summary>Units of length. 里 is 500 m, 海里 1852 m (GB 3100).</summary>
internal static class LengthUnits
{
    internal static readonly MeasureUnit[] Rows =
    [
        new("公里", "km", "kilometre", Dimension.Length, "km", new Fraction(1), ["千米", "km", "KM", "Km", "㎞"]),
        new("米", "m", "metre", Dimension.Length, "km", new Fraction(1, 1000), ["公尺", "m", "M"]),
        new("延米", "m", "running metre", Dimension.Length, "km", new Fraction(1, 1000), ["延长米", "延長米", "延公尺"]),
        new("里", "里", "li", Dimension.Length, "km", new Fraction(1, 2), ["华里", "市里", "里路"]),
        new("海里", "n mile", "nautical mile", Dimension.Length, "km", new Fraction(463, 250), ["浬"]),
        new("厘米", "cm", "centimetre", Dimension.Length, "km", new Fraction(1, 100000), ["公分", "cm", "㎝"]),
        new("毫米", "mm", "millimetre", Dimension.Length, "km", new Fraction(1, 1000000), ["mm", "㎜"]),
        new("微米", "µm", "micrometre", Dimension.Length, "km", new Fraction(1, 1000000000), ["µm", "μm", "um"]),
        new("分米", "dm", "decimetre", Dimension.Length, "km", new Fraction(1, 10000), ["dm"]),
        new("丈", "丈", "zhang", Dimension.Length, "km", new Fraction(1, 300)),
        new("尺", "尺", "chi", Dimension.Length, "km", new Fraction(1, 3000), ["市尺"]),
        new("芯公里", "芯公里", "fibre core kilometre", Dimension.Length, "km", new Fraction(1)),
        new("皮长公里", "皮长公里", "cable sheath kilometre", Dimension.Length, "km", new Fraction(1)),
        new("纳米", "nm", "nanometre", Dimension.Length, "km", new Fraction(1, 1_000_000_000_000), ["nm", "奈米"]),
        new("寸", "寸", "cun", Dimension.Length, "km", new Fraction(1, 30000), ["市寸"]),
        new("英里", "mi", "mile", Dimension.Length, "km", new Fraction(25146, 15625), ["哩"]),
        new("英尺", "ft", "foot", Dimension.Length, "km", new Fraction(381, 1_250_000), ["呎"]),
        new("英寸", "in", "inch", Dimension.Length, "km", new Fraction(127, 5_000_000), ["吋"]),
    ];
}
