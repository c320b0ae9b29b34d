namespace TaskBreakdown.Targets;

/// <summary>What a quantity does in its sentence. Every quantity has exactly one role.</summary>
public enum QuantityRole
{
    /// <summary>A figure that is to be reached: 新建口袋公园9个.</summary>
    Target,

    /// <summary>Part of a noun phrase that says which: 经营性收入50万元以上的行政村, 5000吨级泊位, 60岁以上老人.</summary>
    Qualifier,

    /// <summary>Part of a name: 329国道, “15分钟生活圈”, 12345热线.</summary>
    Name,

    /// <summary>A place in an order: 第四次, 二期, 前三.</summary>
    Ordinal,

    /// <summary>A date, a deadline or an anniversary: 2024年, 6月底, 75周年.</summary>
    Date,

    /// <summary>A past or reference figure: the start of 从…到…, 比2020年, 截至目前.</summary>
    Baseline,

    /// <summary>A parameter of a policy: 每人补助1000元, 最高30万元.</summary>
    Allowance,

    /// <summary>A quantity without a figure: 一批, 若干.</summary>
    Vague,
}
