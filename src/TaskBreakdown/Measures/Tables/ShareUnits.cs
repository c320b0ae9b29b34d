namespace TaskBreakdown.Measures.Tables;

/// <summary>Shares, differences of shares and multiples; none converts into another.</summary>
internal static class ShareUnits
{
    internal static readonly MeasureUnit[] Rows =
    [
        new("%", "%", "percent", Dimension.Ratio, "%", Fraction.One, ["％", "百分比", "﹪"]),
        new("个百分点", "个百分点", "percentage point", Dimension.PercentagePoint, "个百分点", Fraction.One, ["個百分點", "百分点", "百分點", "个百分比"]),
        new("‰", "‰", "permille", Dimension.Permille, "‰", Fraction.One, ["个千分点", "千分点"]),
        new("倍", "倍", "times", Dimension.Multiple, "倍", Fraction.One),
        new(":1", ":1", "to one", Dimension.Of("proportion"), ":1", Fraction.One),
    ];
}
