namespace TaskBreakdown.Targets.Lexicon;

/// <summary>Words about the past and the future.</summary>
internal static class TenseWords
{
    /// <summary>What follows has happened: 去年, 截至目前.</summary>
    internal static readonly WordGroup Past = new(WordClass.Past, """
        截至目前 截止目前 截至 截止 去年 上年 上年度 上年末 前年 往年 目前 现有
        现已 已经 过去 以来 年来 历史上 原有 同期 近年来 近年 当前 至今 此前
        已建成 已完成 已有 已达 已实现 完成了 建成了 实现了 取得了 增长了 达到了
        引进了 新建了 解决了 新增了 先后 共有 现状 期初 回顾 年初以来 今年以来
        上半年以来 迄今
        """);

    /// <summary>Sums up, of the past unless the sentence looks ahead: 到2027年累计建成.</summary>
    internal static readonly WordGroup WeakPast = new(WordClass.WeakPast, """
        累计 已 连续
        """);

    /// <summary>Ends the reach of a word about the past.</summary>
    internal static readonly WordGroup Future = new(WordClass.Future, """
        下半年 今年 力争 确保 计划 年内 年底前 明年 后年 下一步 争取 预期 拟
        到年底 至年底 本年 未来 今后 新的一年 在此基础上
        """);

    /// <summary>Times that are past results, but behind 比 or 较 only what a figure is compared with.</summary>
    internal static readonly WordGroup Reference = new(WordClass.Reference, """
        去年 上年 上年度 上年末 前年 往年 同期 目前 当前 现有 原有 过去 历史
        截至
        """);
}
