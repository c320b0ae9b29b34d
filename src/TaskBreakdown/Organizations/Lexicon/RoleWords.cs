using System;

namespace TaskBreakdown.Organizations.Lexicon;

/// <summary>The words that say what a unit does about a task: verbs (牵头, 配合), their adverbs, and labels (牵头单位).</summary>
internal static class RoleWords
{
    private static readonly string[] Verbs =
    [
        "牵头", "主办", "承办", "协办", "配合", "协同", "协助", "参与", "参加", "会同", "负责", "落实", "抓落实", "实施", "主责", "会办", "联办", "联合", "指导", "支持", "责任", "主要责任", "第一责任", "汇总",
    ];

    // Verbs and adverbs that make one phrase; only the verb is the role.
    private static readonly string[] Phrases =
    [
        "组织实施", "组织落实", "牵头组织", "联合牵头", "总牵头", "双牵头", "主要负责", "总负责", "协同配合", "密切配合", "积极配合", "全力配合", "具体负责", "具体实施", "具体落实", "负责落实", "抓好落实", "分别落实",
    ];

    private static readonly string[] PhraseRoles =
    [
        "实施", "落实", "牵头", "牵头", "牵头", "牵头", "负责", "负责", "配合", "配合", "配合", "配合", "负责", "实施", "落实", "负责", "落实", "落实",
    ];

    private static readonly string[] Adverbs =
    [
        "按职责分工", "按照职责分工", "按职能分工", "按各自职责分工", "按各自职责", "按照各自职责", "按照各自职责分工", "根据职责分工", "依职责分工", "按职责", "依职责", "按照职责", "按分工", "分工", "分别", "共同", "各自", "一并", "具体", "积极",
    ];

    private static readonly string[] LeadIns = ["会同", "联合", "由"];

    private static readonly WordList VerbStarts = new(Verbs);
    private static readonly WordList PhraseStarts = new(Phrases);
    private static readonly WordList AdverbStarts = new(Adverbs);
    private static readonly WordList LabelNouns = new(
        "单位", "部门", "科室", "处室", "股室", "主体", "机构", "责任单位", "责任部门", "责任科室", "责任处室", "责任主体", "实施单位", "负责单位", "负责部门", "组织");

    private static readonly WordList PersonLabels = new(
        "牵头领导", "责任领导", "分管领导", "联系领导", "包保领导", "挂钩领导", "挂联领导", "牵头市领导", "牵头县领导", "牵头区领导", "市领导", "县领导", "区领导", "责任人", "负责人", "联系人", "联系电话", "电话", "联系方式", "完成时限", "完成时间", "时限");

    /// <summary>Reads role words from the start of a text: 牵头, 按职责分工负责.</summary>
    /// <param name="text">The text, folded.</param>
    /// <param name="role">The verb that counts; null where only an adverb was read.</param>
    /// <returns>Length of what was read; 0 if the text does not start with a role word.</returns>
    internal static int MatchStart(ReadOnlySpan<char> text, out string? role)
    {
        role = null;
        int length = 0;
        while (MatchOne(text.Slice(length), out string? verb) is > 0 and int step)
        {
            role ??= verb;
            length += step;
        }

        return length;
    }

    /// <summary>Reads role words back from the end of a text.</summary>
    /// <param name="text">The text, folded.</param>
    /// <param name="role">The first verb of the phrase; null without one.</param>
    /// <returns>Length of the role words at the end; 0 without any.</returns>
    internal static int MatchEnd(ReadOnlySpan<char> text, out string? role)
    {
        role = null;
        const int longestPhrase = 24;
        int start = Math.Max(0, text.Length - longestPhrase);
        for (; start < text.Length; start++)
        {
            if (MatchStart(text.Slice(start), out role) == text.Length - start)
            {
                return text.Length - start;
            }
        }

        role = null;
        return 0;
    }

    /// <summary>Reads a word that makes the units behind it partners: 会同县财政局, or 由 before the one in charge.</summary>
    /// <param name="text">The text, folded.</param>
    /// <param name="role">The role; null for 由, which the words behind the units explain.</param>
    /// <returns>Length of the word; 0 without one.</returns>
    internal static int MatchLeadIn(ReadOnlySpan<char> text, out string? role)
    {
        foreach (string word in LeadIns)
        {
            if (text.StartsWith(word.AsSpan()))
            {
                role = word == "由" ? null : word;
                return word.Length;
            }
        }

        role = null;
        return 0;
    }

    /// <summary>Reads a label such as 牵头单位 or 配合部门, without its colon.</summary>
    /// <param name="text">The text, folded.</param>
    /// <param name="role">The role; null without one.</param>
    /// <returns>Length of the label; 0 without one.</returns>
    internal static int MatchLabel(ReadOnlySpan<char> text, out string? role)
    {
        int verb = MatchOne(text, out role);
        return verb == 0 || role is null ? 0 : verb + LabelNouns.MatchStart(text.Slice(verb));
    }

    /// <summary>Length of a label behind which persons, telephones or dates stand; 0 without one.</summary>
    internal static int MatchPersonLabel(ReadOnlySpan<char> text) => PersonLabels.MatchStart(text);

    private static int MatchOne(ReadOnlySpan<char> text, out string? role)
    {
        int length = PhraseStarts.MatchStart(text, out int index);
        if (length > 0)
        {
            role = PhraseRoles[index];
            return length;
        }

        length = VerbStarts.MatchStart(text, out index);
        role = index < 0 ? null : Verbs[index];
        return length > 0 ? length : AdverbStarts.MatchStart(text);
    }
}
