using System;
using TaskBreakdown.Organizations.Lexicon;

namespace TaskBreakdown.Organizations;

/// <summary>Tells whether a new unit starts right behind a whole one, with nothing between: 区教育局|区卫健局|各街道.</summary>
internal static class UnitBoundary
{
    private static readonly string[] Containers = ["政府", "国务院", "管委会", "管理委员会", "领导小组", "指挥部", "联席会议", "行署", "党委", "党工委"];

    private static readonly StartWords PartsOfContainers = new("部门", "单位", "组成部门", "成员单位", "工作部门", "直属单位", "直属机构", "专班", "工作专班", "工作组", "机构", "委办局", "局办", "科室", "处室", "股室", "企业", "内设机构", "职能部门");

    private static readonly StartWords InnerOffices = new("科室", "处室", "股室", "站所", "内设机构", "办公室", "业务科室", "中队", "大队", "派出所", "分局");

    private static readonly StartWords Modifiers = new("各", "有关", "相关", "直属", "所属", "责任", "业务");

    private static readonly StartWords BranchTails = new("分行", "支行", "分公司", "支公司", "分局", "支局", "中心支行", "税务局", "调查队", "监管分局", "供电公司", "供电分公司", "供电局", "供电所", "电力公司");

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

        if (YouthLeague.IsMatch(rest, out _))
        {
            return true;
        }

        // 村镇建设办: a class noun that nothing precedes names nobody and begins a compound.
        ReadOnlySpan<char> noun = before.Slice(LevelPrefixReader.ReadBare(before).Length);
        bool isBareNoun = ClassNouns.MatchStart(noun, out _) == noun.Length;
        if (isBareNoun || SpansEnding(text, offset) || IsNounOfSameTier(before, rest) || IsNameOfTown(before, rest))
        {
            return false;
        }

        LevelPrefix prefix = LevelPrefixReader.ReadBare(rest);
        return prefix.Length > 0 && !IsJoint(before, rest) && !IsBranchOfNational(before, rest.Slice(prefix.Length));
    }

    /// <summary>Whether a longer ending runs across an offset: 工业园区 does not end behind 工业园, 管委会办公室 not behind 管委.</summary>
    internal static bool SpansEnding(ReadOnlySpan<char> text, int offset)
    {
        const int longestRest = 3;
        for (int i = 1; i <= longestRest && offset + i <= text.Length; i++)
        {
            if (UnitEndings.Match(text.Slice(0, offset + i), out _) > i)
            {
                return true;
            }
        }

        return false;
    }

    // 各县|区审计局 goes on, 各街道|区审计局 does not.
    private static bool IsNounOfSameTier(ReadOnlySpan<char> before, ReadOnlySpan<char> rest) =>
        CollectiveReader.MatchHead(before) > 0
        && ((IsArea(before[before.Length - 1]) && IsArea(rest[0])) || (IsPartOfCounty(before[before.Length - 1]) && IsPartOfCounty(rest[0])));

    // 太阳村|镇人民政府: the name of a town may end as that of a village does.
    private static bool IsNameOfTown(ReadOnlySpan<char> before, ReadOnlySpan<char> rest) =>
        before[before.Length - 1] == '村' && rest[0] is '镇' or '乡' && CollectiveReader.MatchHead(before) == 0;

    private static bool IsArea(char noun) => noun is '省' or '市' or '州' or '盟' or '地' or '师' or '县' or '旗' or '区';

    private static bool IsPartOfCounty(char noun) => noun is '镇' or '乡' or '街' or '场' or '村' or '苏';

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
        BranchTails.MatchStart(behind) > 0
        && (LevelWords.MatchNational(before) > 0 || before.EndsWith("行".AsSpan()) || before.EndsWith("总局".AsSpan())
            || before.EndsWith("公司".AsSpan()) || before.EndsWith("集团".AsSpan()) || IsBrand(before));

    // 国网|市供电公司, 中国移动|县分公司
    private static bool IsBrand(ReadOnlySpan<char> before) =>
        before.EndsWith("网".AsSpan()) || before.EndsWith("电信".AsSpan()) || before.EndsWith("移动".AsSpan()) || before.EndsWith("联通".AsSpan()) || before.EndsWith("铁塔".AsSpan()) || before.EndsWith("邮政".AsSpan());
}
