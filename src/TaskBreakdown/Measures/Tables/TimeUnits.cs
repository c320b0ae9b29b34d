namespace TaskBreakdown.Measures.Tables;

/// <summary>Units of time that convert into hours.</summary>
internal static class TimeUnits
{
    internal static readonly MeasureUnit[] Rows =
    [
        new("小时", "h", "hour", Dimension.Time, "h", new Fraction(1), ["个小时", "小時", "个钟头"]),
        new("分钟", "min", "minute", Dimension.Time, "h", new Fraction(1, 60), ["分鐘"]),
        new("秒", "s", "second", Dimension.Time, "h", new Fraction(1, 3600), ["秒钟"]),
        new("天", "d", "day", Dimension.Time, "h", new Fraction(24), ["日", "个自然日", "自然日", "日历天"]),
        new("周", "周", "week", Dimension.Time, "h", new Fraction(168), ["个星期", "星期", "个周", "週"]),
        new("学时", "学时", "class hour", Dimension.Time, "h", new Fraction(1)),
        new("课时", "课时", "lesson", Dimension.Time, "h", new Fraction(1)),
        new("毫秒", "ms", "millisecond", Dimension.Time, "h", new Fraction(1, 3_600_000), ["ms"]),
        new("微秒", "µs", "microsecond", Dimension.Time, "h", new Fraction(1, 3_600_000_000), ["µs", "μs"]),
    ];
}
