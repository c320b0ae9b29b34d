using System;
using TaskBreakdown.Text;

namespace TaskBreakdown.Reading.Lexicons;

/// <summary>Words in headings that tell what stands below them.</summary>
internal static class SectionWords
{
    /// <summary>Headings of chapters about how the work is organized, not of tasks.</summary>
    private static readonly WordSet Organizational =
    [
        "总体要求", "指导思想", "基本原则", "工作原则", "保障措施", "组织保障", "工作保障", "工作要求", "有关要求", "相关要求", "几点要求", "组织领导", "组织实施",
        "实施步骤", "工作步骤", "督查考核", "考核奖惩", "督促检查", "跟踪督办", "推进机制", "工作机制", "责任落实", "提高认识", "压实责任", "加强领导", "强化督查", "严格考核",
    ];

    /// <summary>Verbs by which a heading names the lead or the leader of all tasks below it.</summary>
    internal static readonly string[] GroupVerbs = ["牵头负责", "牵头", "主抓", "分管", "包抓", "领办", "主办", "负责", "承办", "联系"];

    /// <summary>What may stand behind such a verb up to the end of the heading.</summary>
    private static readonly WordSet GroupObjects =
        ["的", "重点", "推进", "工作", "任务", "事项", "项目", "落实", "实施", "督办", "民生", "实事", "主要", "目标", "组织", "年度", "具体"];

    private static readonly WordSet AppealStarts = ["请", "现将", "现就", "现印发", "特此", "望各", "希各", "希望各", "以上各项", "上述各项"];

    private static readonly WordSet Deictics = ["以上", "上述"];
    private static readonly WordSet Everything = ["任务", "工作", "事项", "项目", "目标"];

    private static readonly WordSet Duties =
        ["单位要", "部门要", "单位应", "部门应", "单位须", "部门须", "单位需", "部门需", "单位务必", "部门务必", "街道要", "镇要", "乡镇要", "级要", "地要", "单位于", "部门于"];

    /// <summary>Whether a heading stands above paragraphs that are no tasks.</summary>
    internal static bool IsOrganizational(ReadOnlySpan<char> compact) => compact.HasAny(Organizational) && compact.Length <= 24;

    /// <summary>Whether a paragraph speaks to those a letter is for: 请各单位…, 各责任单位要…, 特此通知.</summary>
    internal static bool IsAppeal(ReadOnlySpan<char> compact)
    {
        if (compact.Begins(AppealStarts) || SpeaksOfAll(compact))
        {
            return true;
        }

        int end = compact.IndexOfAny(',', '。', ':');
        ReadOnlySpan<char> clause = end < 0 ? compact : compact.Slice(0, end);
        return clause.Begins("各") && clause.HasAny(Duties);
    }

    /// <summary>以上目标任务纳入年度考核: what is said of all tasks is none.</summary>
    private static bool SpeaksOfAll(ReadOnlySpan<char> compact)
    {
        const int LongestSubject = 10;
        ReadOnlySpan<char> subject = compact.Slice(0, Math.Min(LongestSubject, compact.Length));
        return subject.Begins(Deictics) && !subject.Begins("以上海") && !subject.Begins("以上级") && subject.HasAny(Everything);
    }

    /// <summary>Whether a text from an offset on consists of the words that follow such a verb.</summary>
    internal static bool IsGroupObject(ReadOnlySpan<char> compact, int offset)
    {
        while (offset < compact.Length)
        {
            int length = GroupObjects.MatchStart(compact.Slice(offset));
            if (length == 0)
            {
                return false;
            }

            offset += length;
        }

        return true;
    }
}
