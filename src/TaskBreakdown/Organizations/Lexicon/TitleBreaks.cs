using System;

namespace TaskBreakdown.Organizations.Lexicon;

/// <summary>The words of titles that no name of a place holds, so that places are looked for behind and before them.</summary>
internal static class TitleBreaks
{
    private static readonly StartWords Breaks = new(
        "关于", "印发", "转发", "下达", "下发", "公布", "发布", "分解", "落实", "贯彻", "执行", "做好", "调整", "实施", "通知", "年度", "年", "工作", "任务", "目标", "重点", "主要", "民生", "政府", "人民政府", "委员会", "办公", "推进", "推动", "加快", "全面",
        "深化", "优化", "强化", "促进", "建设", "发展", "改革", "创建", "打造", "开展", "实事", "项目", "十件", "十大", "放管服", "营商", "经济", "社会", "国民", "乡村振兴", "责任", "分工", "清单", "方案", "上半", "下半", "的");

    // Behind a bare class word only these tell that the document is that level's own: 区2024年, 县《…》, 市重点工作.
    private static readonly StartWords Subjects = new(
        "重点", "民生", "年度", "十件", "十大", "主要", "工作要点", "国民", "经济社会", "经济工作", "委工作", "两会", "级重点", "级民生", "本级", "上半年", "下半年", "为民", "惠民");

    private static readonly StartWords Zones = new(
        "经济技术开发区", "经济开发区", "开发区", "高新技术产业开发区", "高新区", "经开区", "新区", "示范区", "度假区", "综保区", "保税区", "工业园区", "产业园区", "园区", "合作区", "试验区", "管理区", "风景区", "风景名胜区");

    // What a department does is what a title is about, too: 市公共服务, 区教育 say nothing on their own.
    private static readonly StartWords Topics = new("城市", "城乡", "农村", "乡镇", "街道", "社会", "公共服务");

    // Behind these the title names another body's plan: 关于落实省政府重点工作.
    private static readonly StartWords Borrowers = new("贯彻", "落实", "转发", "分解", "执行");

    /// <summary>Length of a word that breaks a title; 0 without one.</summary>
    internal static int MatchStart(ReadOnlySpan<char> text) => Breaks.MatchStart(text);

    /// <summary>Length of what a level's own document is about; 0 without it.</summary>
    internal static int MatchSubject(ReadOnlySpan<char> text) => Subjects.MatchStart(text);

    /// <summary>Length of the class word of a zone; 0 without one.</summary>
    internal static int MatchZone(ReadOnlySpan<char> text) => Zones.MatchStart(text);

    /// <summary>Whether a text starts with what a title may be about, though departments begin with it too.</summary>
    internal static bool IsTopic(ReadOnlySpan<char> text) => Topics.MatchStart(text) > 0;

    /// <summary>Whether a word of a title is followed by the plan of another body.</summary>
    internal static bool Borrows(ReadOnlySpan<char> text) => Borrowers.MatchStart(text) > 0;
}
