namespace TaskBreakdown.Targets.Lexicon;

/// <summary>Verbs that put an indicator at a level.</summary>
internal static class LevelVerbs
{
    internal static readonly WordGroup Level = new(WordClass.Level, """
        达到 达 达成 恢复到 恢复至 实现 稳定在 稳定 稳定达到 保持在 保持 维持在 巩固在 巩固
        控制在 控制 严控在 锁定在 限定在 保有 突破 超过 迈上 跨上 站上 迈过 越过
        跨过 登上 突破到 占 占到 优化至 优化到 优化为 调整为 调整至 调整到 均达
        均达到 达到或超过 确定为 设定为 高于 高出 低于 快于 优于 维持 稳控在 稳在
        稳到 处于 跻身 冲刺 冲击 接近 不超 力超 保证在 保持到 巩固到 集聚 具备
        等于 相当于 为 是 普及到 覆盖到 做到 不低于 不少于 不高于 不超过 逼近 过
        破
        """);
}
