using System;
using TaskBreakdown.Text;

namespace TaskBreakdown.Targets;

/// <summary>The words that bound the number beside them, and longer words that only look like them.</summary>
/// <remarks>
/// Source: the bounding words counted in published breakdowns; 以上 and 以下 include the figure (Civil Code, art. 1259).
/// A word without a comparison is one that must not be taken for the bound it ends in: 签约120个 is no about.
/// </remarks>
internal static class BoundWords
{
    /// <summary>Words before the number, spelled from their last character to their first, as they are looked up.</summary>
    internal static readonly WordTable<Comparison?> Before = Of(isReversed: true,
        (Comparison.AtLeast, """
            不少于 不低于 不小于 不短于 不得少于 不得低于 不能少于 不能低于 不應少於 不少於 不低於 大于等于 至少 最少 最低 不下 不下于
            达到或超过 达到或突破 达到或高于 ≥ ≧
            """),
        (Comparison.AtMost, """
            不高于 不多于 不大于 不长于 不高於 不得高于 不得多于 不得超过 不能超过 小于等于 不超过 不超 不突破 至多 最多 最高 最高不超过
            控制在 严控在 限制在 ≤ ≦
            """),
        (Comparison.MoreThan, """
            超过 超過 超过了 突破 突破了 高于 高於 大于 多于 超出 超 逾 > ＞
            """),
        (Comparison.LessThan, """
            低于 低於 少于 小于 短于 不足 不到 < ＜
            """),
        (Comparison.About, """
            大约 大約 约 約 约为 大约为 近 接近 将近
            """),
        (null, """
            签约 簽約 节约 預約 预约 集约 合约 违约 履约 特约 公约 续约 解约 附近 邻近 就近 临近 靠近 最近 远近 赶超 反超 商超
            英超 中超 补足 补充不足 立足 满足 充足
            """));

    /// <summary>Words behind the number.</summary>
    internal static readonly WordTable<Comparison?> Behind = Of(isReversed: false,
        (Comparison.AtLeast, """
            以上 及以上 或以上 (含)以上 （含）以上 以上(含) 以上（含）
            """),
        (Comparison.AtMost, """
            以下 及以下 或以下 (含)以下 （含）以下 以内 以內 之内 之內 及以内 内 內
            """),
        (Comparison.About, """
            左右 上下 多 余 餘
            """),
        (null, """
            上下游 上下班 上下水 左右两 左右岸
            """));

    private static WordTable<Comparison?> Of(bool isReversed, params (Comparison? Value, string Words)[] groups)
    {
        for (int i = 0; i < groups.Length && isReversed; i++)
        {
            // The text back to front is each of its words back to front.
            groups[i].Words = Reverse(groups[i].Words);
        }

        return WordTable<Comparison?>.Of(groups);
    }

    private static string Reverse(string text)
    {
        char[] reversed = text.ToCharArray();
        Array.Reverse(reversed);
        return new string(reversed);
    }
}
