namespace TaskBreakdown.Measures.Tables;

/// <summary>Renminbi (Law on the People's Bank of China, art. 17).</summary>
internal static class MoneyUnits
{
    internal const string Rows = """
        [money 元]
        元 圆 圓 块钱 元人民币 人民币 | yuan
        角 毛钱 | jiao | 角 | 1/10
        分钱 | fen | 分钱 | 1/100
        """;
}
