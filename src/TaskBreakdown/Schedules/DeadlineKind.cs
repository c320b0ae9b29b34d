namespace TaskBreakdown.Schedules;

/// <summary>What sort of time limit a document sets (完成时限).</summary>
public enum DeadlineKind
{
    /// <summary>By a day: 2025年6月30日前.</summary>
    Day,

    /// <summary>By the end of a month: 12月底前, 10月份.</summary>
    Month,

    /// <summary>By the end of a quarter: 三季度前.</summary>
    Quarter,

    /// <summary>By the end of a half year: 上半年.</summary>
    HalfYear,

    /// <summary>By the end of a year: 年底前, 年内, 2025年底.</summary>
    Year,

    /// <summary>By the end of a plan period: “十四五”末, 三年内, 2023—2025年.</summary>
    PlanPeriod,

    /// <summary>A duty of the whole year, not a date to be met: 全年.</summary>
    WholeYear,

    /// <summary>Without end: 长期坚持, 持续推进.</summary>
    Continuing,

    /// <summary>Again and again: 每季度1次, 按季度推进.</summary>
    Recurring,

    /// <summary>Between two dates: 2021年5月1日至2022年4月30日.</summary>
    Range,

    /// <summary>Several milestones: 6月底前完成方案,12月底前建成.</summary>
    Staged,

    /// <summary>Tied to something else: 与主体工程同步, 按省要求时限.</summary>
    Relative,

    /// <summary>Named, but without a date of its own: 汛期前, 秋季学期前.</summary>
    Unresolved,
}
