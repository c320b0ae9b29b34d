using System;
using TaskBreakdown.Text;

namespace TaskBreakdown.Organizations.Lexicon;

/// <summary>The words that say what a unit does about a task: verbs (牵头, 配合), their adverbs, and labels (牵头单位).</summary>
internal static class RoleWords
{
    // Verbs, phrases of verbs and adverbs, of which only the verb is the role, and adverbs, which have none.
    private static readonly StartTable<string?> Words = new(
    [
        Verb("牵头"), Verb("主办"), Verb("承办"), Verb("协办"), Verb("配合"), Verb("协同"), Verb("协助"), Verb("参与"),
        Verb("参加"), Verb("会同"), Verb("负责"), Verb("落实"), Verb("抓落实"), Verb("实施"), Verb("主责"), Verb("会办"),
        Verb("联办"), Verb("联合"), Verb("指导"), Verb("支持"), Verb("责任"), Verb("主要责任"), Verb("第一责任"), Verb("汇总"),
        new("组织实施", "实施"), new("组织落实", "落实"), new("牵头组织", "牵头"), new("联合牵头", "牵头"), new("总牵头", "牵头"), new("双牵头", "牵头"),
        new("主要负责", "负责"), new("总负责", "负责"), new("协同配合", "配合"), new("密切配合", "配合"), new("积极配合", "配合"), new("全力配合", "配合"),
        new("具体负责", "负责"), new("具体实施", "实施"), new("具体落实", "落实"), new("负责落实", "负责"), new("抓好落实", "落实"), new("分别落实", "落实"),
        Adverb("按职责分工"), Adverb("按照职责分工"), Adverb("按职能分工"), Adverb("按各自职责分工"), Adverb("按各自职责"), Adverb("按照各自职责"),
        Adverb("按照各自职责分工"), Adverb("根据职责分工"), Adverb("依职责分工"), Adverb("按职责"), Adverb("依职责"), Adverb("按照职责"),
        Adverb("按分工"), Adverb("分工"), Adverb("分别"), Adverb("共同"), Adverb("各自"), Adverb("一并"),
        Adverb("具体"), Adverb("积极"),
    ]);

    private static readonly StartTable<string?> LeadIns = new([Verb("会同"), Verb("联合"), Adverb("由")]);

    private static readonly StartWords LabelNouns = new(
        "单位", "部门", "科室", "处室", "股室", "主体", "机构", "责任单位", "责任部门", "责任科室", "责任处室", "责任主体", "实施单位", "负责单位", "负责部门", "组织");

    private static readonly StartWords PersonLabels = new(
        "牵头领导", "责任领导", "分管领导", "联系领导", "包保领导", "挂钩领导", "挂联领导", "牵头市领导", "牵头县领导", "牵头区领导", "市领导", "县领导", "区领导", "责任人", "负责人", "联系人", "联系电话", "电话", "联系方式", "完成时限", "完成时间", "时限");

    /// <summary>The characters that role words begin with, lead-ins included.</summary>
    internal static string FirstCharacters => Words.FirstCharacters + LeadIns.FirstCharacters;

    /// <summary>The characters that role words end in.</summary>
    internal static string LastCharacters => Words.LastCharacters;

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
        if (text.IsEmpty || !text[text.Length - 1].Is(CellCharacter.EndsRole))
        {
            return 0;
        }

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
        role = null;
        return MayStart(text) ? LeadIns.MatchStart(text, out role) : 0;
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
        role = null;
        return MayStart(text) ? Words.MatchStart(text, out role) : 0;
    }

    private static bool MayStart(ReadOnlySpan<char> text) => !text.IsEmpty && text[0].Is(CellCharacter.StartsRole);

    private static WordEntry<string?> Verb(string word) => new(word, word);

    private static WordEntry<string?> Adverb(string word) => new(word, null);
}
