namespace TaskBreakdown.Targets.Lexicon;

/// <summary>Where and when, at the head of a clause.</summary>
internal static class ScopeWords
{
    internal static readonly WordGroup Scope = new(WordClass.Scope, """
        全省 全市 全县 全区 全州 全旗 全镇 全乡 全街道 全国 全盟 全社会 全域内
        全年 年内 今年 当年 本年度 本年 明年 年度 年底 年底前 年末 上半年 下半年
        各地 市本级 县城 市级 区级 辖区 辖区内 沿线 周边 境内 中心城区 城区 主城区
        到年底 至年底 期内 期末 规划期内 全区域 市域 县域 区域内 各县区 各区县
        各县(市、区) 各市 各区 各县 各镇 各乡镇 各街道 我市 我省 我区 我县 我州
        本市 本省 本区 本县 市域范围 县域范围 市域范围内 县域范围内 全市范围内 全县范围内
        全区范围内
        """);
}
