using System;
using TaskBreakdown.Organizations.Lexicon;

namespace TaskBreakdown.Organizations;

/// <summary>Tells what the words in a bracket behind a unit are.</summary>
internal static class BracketContents
{
    private const int LongestPersonName = 4;
    private const int ShortestTelephone = 5;

    private static readonly string[] Titles =
    [
        "局长", "主任", "书记", "市长", "县长", "区长", "镇长", "乡长", "省长", "州长", "科长", "处长", "部长", "院长", "校长", "经理", "同志", "主席", "常委", "秘书长", "委员", "组长", "联系人", "联系电话", "电话", "手机",
    ];

    /// <summary>Whether the bracket only gives a role: (牵头), (配合单位).</summary>
    internal static bool IsRole(ReadOnlySpan<char> content, out string? role)
    {
        int label = RoleWords.MatchLabel(content, out role);
        if (label > 0 && label == content.Length)
        {
            return true;
        }

        return RoleWords.MatchStart(content, out role) is > 0 and int length && length == content.Length;
    }

    /// <summary>Whether the bracket names further members with a role: (会同县财政局), (配合单位:县住建局), (县财政局牵头).</summary>
    internal static bool HoldsMembers(ReadOnlySpan<char> content)
    {
        int label = RoleWords.MatchLabel(content, out _);
        if (label > 0 && label < content.Length)
        {
            return true;
        }

        int leadIn = RoleWords.MatchLeadIn(content, out _);
        if (leadIn > 0 && HoldsUnit(content.Slice(leadIn)))
        {
            return true;
        }

        int tail = RoleWords.MatchEnd(content, out string? role);
        return tail > 0 && role is not null && HoldsUnit(content.Slice(0, content.Length - tail));
    }

    /// <summary>Whether the bracket names a person, a telephone or the like: (张三), (电话86780012).</summary>
    internal static bool IsPersonOrNote(ReadOnlySpan<char> content)
    {
        if (content.IsEmpty || HasTitle(content) || HasTelephone(content))
        {
            return true;
        }

        while (!content.IsEmpty)
        {
            int cut = content.IndexOfAny('、', ',', ';');
            if (!IsPerson(cut < 0 ? content : content.Slice(0, cut)))
            {
                return false;
            }

            content = cut < 0 ? default : content.Slice(cut + 1);
        }

        return true;
    }

    /// <summary>Whether the bracket says what the name includes: (含综保区). Such a bracket stays in the name.</summary>
    internal static bool IsInclusion(ReadOnlySpan<char> content) =>
        !content.IsEmpty && (content[0] == '含' || content.StartsWith("包括".AsSpan()) || content.StartsWith("不含".AsSpan())
            || content.StartsWith("包含".AsSpan()) || content.StartsWith("除".AsSpan()));

    private static bool HoldsUnit(ReadOnlySpan<char> text) =>
        UnitEndings.IsMatch(text) || CollectiveReader.MatchHead(text) > 0 || text.IndexOf('等') > 0;

    private static bool IsPerson(ReadOnlySpan<char> text)
    {
        Span<char> name = stackalloc char[LongestPersonName];
        int length = 0;
        foreach (char character in text)
        {
            if (CellFolding.IsBlank(character))
            {
                continue;
            }

            if (length == LongestPersonName || !(char.IsLetter(character) || character is '*' or '×'))
            {
                return false;
            }

            name[length++] = character;
        }

        ReadOnlySpan<char> person = name.Slice(0, length);
        return length >= 2 && Surnames.IsMatch(person) && !UnitEndings.IsMatch(person)
            && ClassNouns.MatchStart(person.Slice(length - 1), out _) == 0;
    }

    private static bool HasTitle(ReadOnlySpan<char> text)
    {
        foreach (string title in Titles)
        {
            int index = text.IndexOf(title.AsSpan());
            if (index >= 0 && !text.Slice(index).StartsWith("委员会".AsSpan()) && !text.Slice(index).StartsWith("常委会".AsSpan()))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasTelephone(ReadOnlySpan<char> text)
    {
        int digits = 0;
        foreach (char character in text)
        {
            digits = character is >= '0' and <= '9' ? digits + 1 : character is '-' or ' ' ? digits : 0;
            if (digits >= ShortestTelephone)
            {
                return true;
            }
        }

        return false;
    }
}
