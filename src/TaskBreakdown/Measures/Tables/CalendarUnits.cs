namespace TaskBreakdown.Measures.Tables;

/// <summary>Times that stand for themselves, because no fixed number of hours is one of them.</summary>
internal static class CalendarUnits
{
    internal static readonly MeasureUnit[] Rows =
    [
        new("个工作日", "个工作日", "working day", Dimension.Time, "个工作日", Fraction.One, ["工作日", "個工作日"]),
        new("个月", "个月", "month", Dimension.Time, "个月", Fraction.One, ["個月"]),
        new("周年", "周年", "anniversary", Dimension.Time, "周年", Fraction.One, ["週年"]),
        new("年", "年", "year", Dimension.Time, "年", Fraction.One),
        new("个年头", "个年头", "year", Dimension.Time, "个年头", Fraction.One),
        new("个学期", "个学期", "term", Dimension.Time, "个学期", Fraction.One, ["学期"]),
        new("岁", "岁", "year of age", Dimension.Age, "岁", Fraction.One, ["周岁", "歲"]),
        new("℃", "℃", "degree Celsius", Dimension.Temperature, "℃", Fraction.One, ["摄氏度", "°C"]),
        new("分", "分", "point of a score", Dimension.Of("score"), "分", Fraction.One),
        new("分贝", "dB", "decibel", Dimension.Of("soundLevel"), "dB", Fraction.One, ["dB"]),
    ];
}
