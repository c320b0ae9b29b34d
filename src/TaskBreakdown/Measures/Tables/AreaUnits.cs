namespace TaskBreakdown.Measures.Tables;

/// <summary>Units of area. Source: the legal units of the State Council decree of 1984; 亩 is 10000/15 m² (decree of 1990 on land units).</summary>
internal static class AreaUnits
{
    internal static readonly MeasureUnit[] Rows =
    [
        new("亩", "亩", "mu", Dimension.Area, "ha", new Fraction(1, 15), ["畝"]),
        new("公顷", "ha", "hectare", Dimension.Area, "ha", new Fraction(1), ["公頃", "ha", "hm2", "hm²", "㏊"]),
        new("平方米", "m²", "square metre", Dimension.Area, "ha", new Fraction(1, 10000), ["㎡", "m2", "m²", "平米", "平方", "平方公尺"]),
        new("平方公里", "km²", "square kilometre", Dimension.Area, "ha", new Fraction(100), ["平方千米", "km2", "km²", "㎢"]),
        new("顷", "顷", "qing", Dimension.Area, "ha", new Fraction(20, 3), ["頃", "市顷"]),
        new("公亩", "a", "are", Dimension.Area, "ha", new Fraction(1, 100), ["公畝"]),
        new("分地", "分地", "fen of land", Dimension.Area, "ha", new Fraction(1, 150)),
        new("平方分米", "dm²", "square decimetre", Dimension.Area, "ha", new Fraction(1, 1000000), ["dm2", "dm²"]),
        new("平方厘米", "cm²", "square centimetre", Dimension.Area, "ha", new Fraction(1, 100000000), ["cm2", "cm²"]),
        new("标准亩", "标准亩", "standard mu", Dimension.Area, "ha", new Fraction(1, 15)),
        new("亩次", "亩次", "mu treated, counted each time", Dimension.Area, "ha", new Fraction(1, 15), ["畝次"]),
        new("公顷次", "公顷次", "hectare treated, counted each time", Dimension.Area, "ha", new Fraction(1)),
        new("平方毫米", "mm²", "square millimetre", Dimension.Area, "ha", new Fraction(1, 10_000_000_000), ["mm2", "mm²"]),
        new("平方尺", "平方尺", "square chi", Dimension.Area, "ha", new Fraction(1, 90000), ["平方市尺"]),
    ];
}
