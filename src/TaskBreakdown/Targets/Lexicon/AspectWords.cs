namespace TaskBreakdown.Targets.Lexicon;

/// <summary>How long, how fast, to whom: words in front of the verb that say nothing about the figure.</summary>
internal static class AspectWords
{
    internal static readonly WordGroup Aspect = new(WordClass.Aspect, """
        全域覆盖 持续 继续 不断 进一步 加快 加速 加强 加大 抓紧 尽快 提前 适时
        逐步 逐年 陆续 同步 切实 着力 聚力 全程 率先 快速 再 还 将 要 拟
        并 已 可 新 共 均 分别 每年 每月 每季度 平均 累计 年均 同比 基本
        初步 确立 组织 启动 主持 计 各 由 对 向 为 给 把 在 于 从 以
        按 使 让 和 及 与 以及 其中 另 另外 同时 包括 包含 含 如 即
        或 等 分期 一是 二是 三是 四是 五是 通过 围绕 针对 面向 依托 结合
        聚焦 支撑 此外 总计 总共 共计 合计 全部 至 到 自 较 其 该 也 又
        促 保 抓 以此 从而 进而 最终 主要 约 近 大约 今后 每 较上年 比上年
        同比上年 力度 以来
        """);
}
