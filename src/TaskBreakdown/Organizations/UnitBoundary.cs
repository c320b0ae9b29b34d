using System;
using TaskBreakdown.Organizations.Lexicon;

namespace TaskBreakdown.Organizations;

/// <summary>Tells whether a new unit starts right behind a whole one, with nothing between: 区教育局|区卫健局|各街道.</summary>
internal static class UnitBoundary
{
    private static readonly string[] Containers = ["政府", "国务院", "管委会", "管理委员会", "领导小组", "指挥部", "联席会议", "行署", "党委", "党工委"];

    private static readonly WordList PartsOfContainers = new("部门", "单位", "组成部门", "成员单位", "工作部门", "直属单位", "直属机构", "专班", "工作专班", "工作组", "机构", "委办局", "局办", "科室", "处室", "股室", "企业", "内设机构", "职能部门");

    private static readonly WordList InnerOffices = new("科室", "处室", "股室", "站所", "内设机构", "办公室", "业务科室", "中队", "大队", "派出所", "分局");

    private static readonly WordList Modifiers = new("各", "有关", "相关", "直属", "所属", "责任", "业务");

    private static readonly WordList BranchTails = new("分行", "支行", "分公司", "支公司", "分局", "支局", "中心支行", "税务局", "调查队", "监管分局");

    /// <summary>Whether a unit starts at an offset.</summary>
    /// <param name="text">The text from the start of the unit before.</param>
    /// <param name="offset">Where that unit may end; the caller has seen that it ends in a unit ending there.</param>
    internal static bool IsAt(ReadOnlySpan<char> text, int offset)
    {
        const int longestLookAhead = 24;
        ReadOnlySpan<char> before = text.Slice(0, offset);
        ReadOnlySpan<char> rest = text.Slice(offset, Math.Min(text.Length - offset, longestLookAhead));
        if (CollectiveReader.MatchHead(rest) is > 0 and int head)
        {
            return !IsPartOf(before, rest.Slice(head));
        }

        if (IsYouthLeague(rest))
        {
            return true;
        }

        LevelPrefix prefix = LevelPrefixReader.ReadBare(rest);
        return prefix.Length > 0 && !IsJoint(before, rest) && !IsBranchOfNational(before, rest.Slice(prefix.Length));
    }

    // 区政府|各部门 is one member, 区教育局|各街道 are two.
    private static bool IsPartOf(ReadOnlySpan<char> before, ReadOnlySpan<char> noun)
    {
        while (Modifiers.MatchStart(noun) is > 0 and int length)
        {
            noun = noun.Slice(length);
        }

        return InnerOffices.MatchStart(noun) > 0 || (PartsOfContainers.MatchStart(noun) > 0 && IsContainer(before));
    }

    private static bool IsContainer(ReadOnlySpan<char> before)
    {
        foreach (string container in Containers)
        {
            if (before.EndsWith(container.AsSpan()))
            {
                return true;
            }
        }

        return IsCommittee(before);
    }

    // 区委区政府督查室, 区纪委区监委: two owners of one body.
    private static bool IsJoint(ReadOnlySpan<char> before, ReadOnlySpan<char> rest)
    {
        LevelPrefix prefix = LevelPrefixReader.ReadBare(rest);
        ReadOnlySpan<char> behind = rest.Slice(prefix.Length);
        bool isGovernment = behind.StartsWith("政府".AsSpan()) || behind.StartsWith("人民政府".AsSpan());
        return (isGovernment && IsCommittee(before))
            || (before.EndsWith("纪委".AsSpan()) && (behind.StartsWith("监委".AsSpan()) || behind.StartsWith("监察委".AsSpan())));
    }

    // 区委, 云山县委
    private static bool IsCommittee(ReadOnlySpan<char> before) =>
        before.Length > 1 && before[before.Length - 1] == '委' && LevelWords.MatchStart(before.Slice(before.Length - 2), out _) == 1;

    // 人民银行|县支行, 国家税务总局|县税务局
    private static bool IsBranchOfNational(ReadOnlySpan<char> before, ReadOnlySpan<char> behind) =>
        LevelWords.MatchNational(before) > 0
        || (BranchTails.MatchStart(behind) > 0 && (before.EndsWith("行".AsSpan()) || before.EndsWith("总局".AsSpan()) || before.EndsWith("公司".AsSpan()) || before.EndsWith("集团".AsSpan())));

    // 团区委
    private static bool IsYouthLeague(ReadOnlySpan<char> rest) =>
        rest.Length > 2 && rest[0] == '团' && LevelWords.MatchStart(rest.Slice(1), out _) is > 0 and int length
        && length + 1 < rest.Length && rest[length + 1] == '委';
}
