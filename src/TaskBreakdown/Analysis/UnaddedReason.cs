namespace TaskBreakdown.Analysis;

/// <summary>Why a target takes no part in a total.</summary>
public enum UnaddedReason
{
    /// <summary>Shares, growth rates, multiples, degrees, limits of time and the like have no sum: 占比超80%, 压缩至3个工作日.</summary>
    Intensive,

    /// <summary>An average has no sum: 人均3平方米. What is per time (吨/日) has one.</summary>
    Average,

    /// <summary>It is a part (其中) of a target in the same total.</summary>
    Part,

    /// <summary>The same level of the same subject is stated before.</summary>
    Restatement,

    /// <summary>It has no unit.</summary>
    Unitless,

    /// <summary>The sum would not fit a <see cref="decimal"/>.</summary>
    TooLarge,
}
