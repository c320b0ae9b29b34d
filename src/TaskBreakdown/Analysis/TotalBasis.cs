namespace TaskBreakdown.Analysis;

/// <summary>What sort of figures a total adds up. Figures of different sorts are never added.</summary>
public enum TotalBasis
{
    /// <summary>What is delivered or grows: 新建9个, 新增8公里.</summary>
    Amount,

    /// <summary>What falls away: 减少3万吨. The total is the size of the fall.</summary>
    Fall,

    /// <summary>Levels of indicators: 稳定在3万亩, 提升至50万吨, 压降至2亿元.</summary>
    Level,
}
