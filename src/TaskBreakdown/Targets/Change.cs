namespace TaskBreakdown.Targets;

/// <summary>Whether the figure is a deliverable, a level or the amount of a change.</summary>
public enum Change
{
    /// <summary>A quantity to be delivered: 新建口袋公园9个.</summary>
    None,

    /// <summary>A level of an indicator: 覆盖率达到92%, 稳定在3万亩.</summary>
    Level,

    /// <summary>The amount of a rise: 增长4.5%, 新增绿道8公里.</summary>
    IncreaseBy,

    /// <summary>What an indicator rises to: 提升至3平方米.</summary>
    IncreaseTo,

    /// <summary>The amount of a fall: 下降3%.</summary>
    DecreaseBy,

    /// <summary>What an indicator falls to: 压缩至18个工作日.</summary>
    DecreaseTo,
}
