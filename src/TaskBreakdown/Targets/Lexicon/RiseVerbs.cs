namespace TaskBreakdown.Targets.Lexicon;

/// <summary>Verbs whose figure is the amount of a rise, or with 到 and 至 what is risen to.</summary>
internal static class RiseVerbs
{
    internal static readonly WordGroup Rise = new(WordClass.Rise, """
        增长 增加 增 新增 净增 净增加 再增 再增加 增设 增至 增到 扩大 扩增
        扩充 扩容 提高 提升 上升 升 递增 多增 翻 实现增长 同比增长 净增长 上涨
        上浮 上调 调高 调增 提至 延长 新增加 净流入 增持 增发 增开 净新增 升至
        升到 再提高 再提升 提增 攀升 跃升 跃升至 攀升至 扩种 增种 拓面 增补 增配
        增派 增投 增放 增拨 扩建至 扩至 提标至 提标到 上调至 上调到 调增至 涨至
        增长到 增长至 增长为 增加到 增加至 增加为 新增到 新增至 新增为 净增到 净增至
        净增为 净增加到 净增加至 净增加为 再增到 再增至 再增为 再增加到 再增加至 再增加为
        增设到 增设至 增设为 扩大到 扩大至 扩大为 扩增到 扩增至 扩增为 扩充到 扩充至
        扩充为 扩容到 扩容至 扩容为 提高到 提高至 提高为 提升到 提升至 提升为 上升到
        上升至 上升为 递增到 递增至 递增为 多增到 多增至 多增为 实现增长到 实现增长至
        实现增长为 同比增长到 同比增长至 同比增长为 净增长到 净增长至 净增长为 上涨到 上涨至
        上涨为 上浮到 上浮至 上浮为 上调为 调高到 调高至 调高为 调增到 调增为 延长到
        延长至 延长为 新增加到 新增加至 新增加为 净流入到 净流入至 净流入为 增持到 增持至
        增持为 增发到 增发至 增发为 增开到 增开至 增开为 净新增到 净新增至 净新增为
        再提高到 再提高至 再提高为 再提升到 再提升至 再提升为 提增到 提增至 提增为 攀升到
        攀升为 跃升到 跃升为 扩种到 扩种至 扩种为 增种到 增种至 增种为 拓面到 拓面至
        拓面为 增补到 增补至 增补为 增配到 增配至 增配为 增派到 增派至 增派为 增投到
        增投至 增投为 增放到 增放至 增放为 增拨到 增拨至 增拨为
        """);

    /// <summary>Right before a figure its amount, at the head of a noun part of a name: 增产增效项目.</summary>
    internal static readonly WordGroup Gain = new(WordClass.Rise | WordClass.TailOnly, """
        增收 增产 提速 提前 加快 增效 增值 延伸
        """);
}
