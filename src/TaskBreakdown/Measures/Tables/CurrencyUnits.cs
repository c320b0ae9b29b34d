namespace TaskBreakdown.Measures.Tables;

/// <summary>Currencies other than renminbi (ISO 4217). Each stands for itself.</summary>
internal static class CurrencyUnits
{
    internal static readonly MeasureUnit[] Rows =
    [
        new("美元", "USD", "US dollar", Dimension.Of("money:USD"), "USD", Fraction.One, ["美金", "USD"]),
        new("欧元", "EUR", "euro", Dimension.Of("money:EUR"), "EUR", Fraction.One, ["歐元", "EUR"]),
        new("港元", "HKD", "Hong Kong dollar", Dimension.Of("money:HKD"), "HKD", Fraction.One, ["港币", "HKD"]),
        new("日元", "JPY", "yen", Dimension.Of("money:JPY"), "JPY", Fraction.One, ["日圆", "JPY"]),
        new("英镑", "GBP", "pound sterling", Dimension.Of("money:GBP"), "GBP", Fraction.One, ["GBP"]),
        new("韩元", "KRW", "won", Dimension.Of("money:KRW"), "KRW", Fraction.One, ["KRW"]),
        new("卢布", "RUB", "rouble", Dimension.Of("money:RUB"), "RUB", Fraction.One, ["RUB"]),
        new("澳元", "AUD", "Australian dollar", Dimension.Of("money:AUD"), "AUD", Fraction.One, ["AUD"]),
        new("新台币", "TWD", "New Taiwan dollar", Dimension.Of("money:TWD"), "TWD", Fraction.One, ["TWD"]),
        new("加元", "CAD", "Canadian dollar", Dimension.Of("money:CAD"), "CAD", Fraction.One, ["CAD"]),
        new("瑞士法郎", "CHF", "Swiss franc", Dimension.Of("money:CHF"), "CHF", Fraction.One, ["CHF"]),
        new("澳门元", "MOP", "pataca", Dimension.Of("money:MOP"), "MOP", Fraction.One, ["MOP"]),
    ];
}
