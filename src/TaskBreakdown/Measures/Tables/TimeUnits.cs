namespace TaskBreakdown.Measures.Tables;

/// <summary>Units of time that convert into hours.</summary>
internal static class TimeUnits
{
    internal const string Rows = """
        [time h]
        小时 个小时 小時 个钟头 | hour | h
        分钟 分鐘 | minute | min | 1/60
        秒 秒钟 | second | s | 1/3600
        天 日 个自然日 自然日 日历天 | day | d | 24
        周 个星期 星期 个周 週 | week | 周 | 168
        学时 | class hour
        课时 | lesson
        毫秒 ms | millisecond | ms | 1/3600000
        微秒 µs μs | microsecond | µs | 1/3600000000
        """;
}
