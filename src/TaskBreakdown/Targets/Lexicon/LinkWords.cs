namespace TaskBreakdown.Targets.Lexicon;

/// <summary>Small words between noun or verb and figure, and those that turn “by” into “to”.</summary>
internal static class LinkWords
{
    internal static readonly WordGroup Link = new(WordClass.Link, """
        双双 为 共 共计 合计 总计 累计 均 各 全部 总共 已 分别 约为 完成
        预计可 至少 最多 不断 稳步 持续 有效 大幅 明显 进一步 基本 总体 普遍
        逐步 逐年 同口径 按可比口径 可比口径 可比价 按可比价 名义 实际 一次性 平均
        同步 全面 由此
        """);

    internal static readonly WordGroup To = new(WordClass.To, """
        到 至 为
        """);
}
