namespace TaskBreakdown.Measures.Tables;

/// <summary>Times that stand for themselves, because no fixed number of hours is one of them.</summary>
internal static class CalendarUnits
{
    internal const string Rows = """
        [time]
        个工作日 工作日 個工作日 | working day
        个月 個月 | month
        周年 週年 | anniversary
        年 | year
        个年头 | year
        个学期 学期 | term
        [age]
        岁 周岁 歲 | year of age
        [temperature]
        ℃ 摄氏度 °C | degree Celsius
        [score]
        分 | point of a score
        [soundLevel]
        分贝 dB | decibel | dB
        """;
}
