using System;
using TaskBreakdown.Text;

namespace TaskBreakdown.Targets.Lexicon;

/// <summary>Phrases that ask for all of something, or for none of it, without a figure.</summary>
internal static class CompletenessWords
{
    /// <summary>The characters between the two verbs of 应保尽保, 能快则快 and 应改即改.</summary>
    internal const string Joints = "尽即则";

    /// <summary>The phrases themselves.</summary>
    internal static readonly string[] Words = WordText.Cut("""
        全覆盖 全面覆盖 全域覆盖 全员覆盖 全部覆盖 全部完成 全面完成 全部建成 全面建成 全部竣工 全部开工 全部投用 全部投产
        全部交付 全部销号 全部整改 全部到位 全部达标 全面达标 全部清零 全部办结 全部消除 全面消除 全面清零 全部兑现 全部拆除
        全贯通 全线贯通 全线通车 全链条覆盖 全量归集 全部纳入 全面纳入 全部落实 全面落地 全部上线 全面退出 全部关停 全部淘汰
        全部改造完成 全部整改到位 全部投入使用 全部建成投用 全部解决 全部化解 全面禁止 全面取缔 全面销号 全到位 全达标 全打通
        清零 动态清零 存量清零 零增长 零新增 零容忍 零死亡 零事故 零发生 零辍学 零上访 零积案 零突破 零返贫
        基本建成 基本完成 基本消除 基本实现全覆盖 如期完成 如期建成 按期完成 按时完成 逐一销号
        无死角 无盲区 无缝覆盖 无遗漏 无差别覆盖 一个不少 一户不落 一人不落 一个不漏
        只减不增 只增不减 稳中有降 均达标 均覆盖 均完成 实现全覆盖
        """);

    private static readonly WordIndex Index = WordIndex.Of(fromEnd: false, Words);

    /// <summary>The length of the phrase at the start of a text; 0 without one.</summary>
    internal static int LengthAt(ReadOnlySpan<char> text) => Index.LengthOf(text);
}
