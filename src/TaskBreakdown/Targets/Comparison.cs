namespace TaskBreakdown.Targets;

/// <summary>How the figure bounds what is to be reached.</summary>
/// <remarks>Words ending in 以上, 以下 and 以内 include the figure itself (Civil Code of the PRC, art. 1259).</remarks>
public enum Comparison
{
    /// <summary>The figure itself: 3条.</summary>
    Exactly,

    /// <summary>The figure or more: 以上, 不少于, 不低于, 至少.</summary>
    AtLeast,

    /// <summary>More than the figure: 超, 超过, 突破, 高于.</summary>
    MoreThan,

    /// <summary>The figure or less: 以内, 以下, 不超过, 控制在.</summary>
    AtMost,

    /// <summary>Less than the figure: 低于, 不足, 不到.</summary>
    LessThan,

    /// <summary>Near the figure: 约, 近, 左右, 余, 多.</summary>
    About,

    /// <summary>From the figure to the upper figure, both included: 20—30个.</summary>
    Between,
}
