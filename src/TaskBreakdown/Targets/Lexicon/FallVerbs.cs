namespace TaskBreakdown.Targets.Lexicon;

/// <summary>Verbs whose figure is the amount of a fall, or with 到 and 至 what is fallen to.</summary>
internal static class FallVerbs
{
    internal static readonly WordGroup Fall = new(WordClass.Fall, """
        下降 降低 减少 压减 压缩 压降 缩短 缩减 缩小 削减 核减 精简 下调 调低
        调减 下浮 回落 降 减 减至 减到 节约 节省 收窄 累计下降 同比下降 再降低
        再压缩 再压减 再下降 净减少 消减 递减 降至 降到 降为 减为 下滑 压至 压到
        缩至 缩到 降减 裁减 减掉 跌至 回落至 下调至 调减至 退减 下降到 下降至
        下降为 降低到 降低至 降低为 减少到 减少至 减少为 压减到 压减至 压减为 压缩到
        压缩至 压缩为 压降到 压降至 压降为 缩短到 缩短至 缩短为 缩减到 缩减至 缩减为
        缩小到 缩小至 缩小为 削减到 削减至 削减为 核减到 核减至 核减为 精简到 精简至
        精简为 下调到 下调为 调低到 调低至 调低为 调减到 调减为 下浮到 下浮至 下浮为
        回落到 回落为 节约到 节约至 节约为 节省到 节省至 节省为 收窄到 收窄至 收窄为
        累计下降到 累计下降至 累计下降为 同比下降到 同比下降至 同比下降为 再降低到 再降低至
        再降低为 再压缩到 再压缩至 再压缩为 再压减到 再压减至 再压减为 再下降到 再下降至
        再下降为 净减少到 净减少至 净减少为 消减到 消减至 消减为 递减到 递减至 递减为
        下滑到 下滑至 下滑为 降减到 降减至 降减为 裁减到 裁减至 裁减为 减掉到 减掉至
        减掉为 退减到 退减至 退减为
        """);

    /// <summary>Right before a figure its amount, at the head of a noun part of a name: 减排工程.</summary>
    internal static readonly WordGroup Saving = new(WordClass.Fall | WordClass.TailOnly, """
        减排 节水 节电 减量 让利 直降
        """);
}
