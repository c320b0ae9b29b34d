using System;
using System.Collections.Generic;
using System.Linq;
using TaskBreakdown.Text;

namespace TaskBreakdown.Reading.Lexicons;

/// <summary>The verbs that say who leads, who answers and who supports.</summary>
internal static class RoleVerbs
{
    /// <summary>The words that join a supporter to the unit before it within one phrase.</summary>
    internal static readonly string[] Joiners = ["会同", "联合", "协同", "商"];

    /// <summary>Words by which a document says that the first unit of a list leads.</summary>
    private static readonly WordSet FirstWords =
        ["第一位", "在首位", "列首位", "居首位", "首位的", "首位部门", "首位单位", "排名第一", "排第一", "排在第一", "排在最前", "列在最前", "第一个", "列第一", "排名首", "位列第一", "排序第一", "列首", "第一责任单位", "第一责任部门"];

    /// <summary>Longer verbs stand before those they end with.</summary>
    private static readonly RoleVerb[] Verbs =
    [
        .. Composed(["积极配合", "共同配合", "配合", "协同", "协助", "参与", "支持"], ["推进", "推动", "落实", "实施", "做好", "抓好", "完成", "开展"]),
        new("按职责分工分别负责", ColumnKind.Responsible, true),
        new("按照职责分工负责", ColumnKind.Responsible, true),
        new("按职责分工负责", ColumnKind.Responsible, true),
        new("按分工负责", ColumnKind.Responsible, true),
        new("按职责负责", ColumnKind.Responsible, true),
        new("分工负责", ColumnKind.Responsible, true),
        new("亲自抓", ColumnKind.Responsible, true),
        new("抓总", ColumnKind.Responsible, true),
        new("总负责", ColumnKind.Responsible, true),
        new("分别负责", ColumnKind.Responsible, true),
        new("共同负责", ColumnKind.Responsible, true),
        new("具体负责", ColumnKind.Responsible, true),
        new("分别牵头负责", ColumnKind.Lead, true),
        new("牵头组织实施", ColumnKind.Lead, true),
        new("牵头负责", ColumnKind.Lead, true),
        new("牵头落实", ColumnKind.Lead, true),
        new("牵头推进", ColumnKind.Lead, true),
        new("牵头实施", ColumnKind.Lead, true),
        new("分别牵头", ColumnKind.Lead, true),
        new("共同牵头", ColumnKind.Lead, true),
        new("总牵头", ColumnKind.Lead, true),
        new("牵头", ColumnKind.Lead, true),
        new("主办", ColumnKind.Lead, true),
        new("主责", ColumnKind.Lead, true),
        new("积极配合", ColumnKind.Support, true),
        new("分工配合", ColumnKind.Support, true),
        new("配合", ColumnKind.Support, true),
        new("协办", ColumnKind.Support, true),
        new("协助", ColumnKind.Support, false),
        new("参与", ColumnKind.Support, false),
        new("参加", ColumnKind.Support, false),
        new("协同", ColumnKind.Support, false),
        new("负责组织实施", ColumnKind.Responsible, true),
        new("负责落实", ColumnKind.Responsible, true),
        new("负责实施", ColumnKind.Responsible, true),
        new("负责", ColumnKind.Responsible, true),
        new("组织实施", ColumnKind.Responsible, false),
        new("组织落实", ColumnKind.Responsible, false),
        new("抓好落实", ColumnKind.Responsible, false),
        new("贯彻落实", ColumnKind.Responsible, false),
        new("落实", ColumnKind.Responsible, false),
        new("实施", ColumnKind.Responsible, false),
        new("承办", ColumnKind.Responsible, false),
        new("制定", ColumnKind.Responsible, false),
        new("推进", ColumnKind.Responsible, false),
        new("推动", ColumnKind.Responsible, false),
        new("办理", ColumnKind.Responsible, false),
    ];

    /// <summary>配合推进, 协助做好: what supporters do with the task.</summary>
    private static IEnumerable<RoleVerb> Composed(string[] roles, string[] deeds) =>
        from role in roles from deed in deeds select new RoleVerb(role + deed, ColumnKind.Support, true);

    /// <summary>The verb a phrase ends with; null where it ends with none.</summary>
    internal static RoleVerb? FindEnding(ReadOnlySpan<char> phrase)
    {
        foreach (RoleVerb verb in Verbs)
        {
            if (phrase.Ends(verb.Word) && phrase.Length > verb.Word.Length)
            {
                return verb;
            }
        }

        return null;
    }

    /// <summary>The verb that stands at an offset; null where none does.</summary>
    internal static RoleVerb? FindAt(ReadOnlySpan<char> folded, int offset)
    {
        foreach (RoleVerb verb in Verbs)
        {
            if (folded.HasAt(offset, verb.Word))
            {
                return verb;
            }
        }

        return null;
    }

    /// <summary>Whether a sentence declares that the first unit of every list leads: 列第一位的为牵头单位,下同.</summary>
    internal static bool DeclaresFirstLeads(ReadOnlySpan<char> sentence) =>
        sentence.HasAny(FirstWords) && (sentence.Has("牵头") || sentence.Has("汇总") || sentence.Has("主办"));

    /// <summary>Whether a phrase belongs to such a declaration, and so names no unit.</summary>
    internal static bool IsDeclaration(ReadOnlySpan<char> phrase) =>
        phrase is "下同" or "以下同" or "以下相同" || DeclaresFirstLeads(phrase) || phrase.Has("为牵头单位") || phrase.Has("即为牵头") || phrase.Has("为参与单位") || phrase.Has("为配合单位");
}
