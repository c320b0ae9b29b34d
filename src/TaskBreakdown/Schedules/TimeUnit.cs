namespace TaskBreakdown.Schedules;

/// <summary>What stretch of time a date names.</summary>
internal enum TimeUnit
{
    /// <summary>One day: 5月1日.</summary>
    Day,

    /// <summary>A day without its month: 每季度末月20日前.</summary>
    DayOfMonth,

    /// <summary>A third of a month: 10月上旬.</summary>
    TenDays,

    /// <summary>A month: 6月.</summary>
    Month,

    /// <summary>A month that is not named: 本月底.</summary>
    UnnamedMonth,

    /// <summary>A quarter: 第二季度.</summary>
    Quarter,

    /// <summary>A half year: 上半年.</summary>
    HalfYear,

    /// <summary>A year: 2024年, 年内.</summary>
    Year,

    /// <summary>The whole of a year as one stretch: 全年.</summary>
    WholeYear,

    /// <summary>A five-year plan: “十四五”.</summary>
    PlanPeriod,

    /// <summary>So many years from now: 三年内, 用五年时间.</summary>
    YearSpan,

    /// <summary>A time of day: 8:30.</summary>
    Clock,
}
