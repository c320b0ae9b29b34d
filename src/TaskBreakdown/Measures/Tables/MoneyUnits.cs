namespace TaskBreakdown.Measures.Tables;

/// <summary>Renminbi (Law on the People's Bank of China, art. 17).</summary>
internal static class MoneyUnits
{
    internal static readonly MeasureUnit[] Rows =
    [
        new("元", "元", "yuan", Dimension.Money, "元", new Fraction(1), ["圆", "圓", "块钱", "元人民币", "人民币"]),
        new("角", "角", "jiao", Dimension.Money, "元", new Fraction(1, 10), ["毛钱"]),
        new("分钱", "分钱", "fen", Dimension.Money, "元", new Fraction(1, 100)),
    ];
}
