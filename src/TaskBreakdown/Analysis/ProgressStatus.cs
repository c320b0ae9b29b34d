namespace TaskBreakdown.Analysis;

/// <summary>How a target stands (进度), as a rule judges it.</summary>
public enum ProgressStatus
{
    /// <summary>Nothing is reported (未报).</summary>
    NotReported,

    /// <summary>It is reached (完成).</summary>
    Met,

    /// <summary>It is on schedule (绿灯).</summary>
    Green,

    /// <summary>It is a little behind (黄灯).</summary>
    Yellow,

    /// <summary>It is far behind (红灯).</summary>
    Red,

    /// <summary>Its time is up and it is not reached (逾期).</summary>
    Overdue,
}
