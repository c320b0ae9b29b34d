using System;

namespace TaskBreakdown.Organizations.Lexicon;

/// <summary>Endings that a line break may cut so that what stands before it is an ending too: 管理委|员会, 街道|办事处.</summary>
internal static class UnitContinuations
{
    private static readonly StartWords Fragments = new("员会", "公室", "公厅", "事处", "政府", "人民政府", "办事处", "有限公司", "有限责任公司", "股份有限公司", "成员单位", "委员会", "限公司", "任公司", "份公司");

    private static readonly string[] Offices = ["委", "政府", "委员会", "领导小组", "指挥部", "联席会议", "人大", "政协", "常委会", "管委会", "专班"];

    private static readonly StartWords PartyParts = new("组织部", "宣传部", "统战部", "政法委", "编办", "网信办", "农办", "改革办", "社会工作部", "社工部", "老干部局", "办公室", "办公厅", "党校", "督查室");

    /// <summary>Whether <paramref name="rest"/> goes on with the name that <paramref name="before"/> seems to end.</summary>
    internal static bool IsMatch(ReadOnlySpan<char> before, ReadOnlySpan<char> rest)
    {
        if (Fragments.MatchStart(rest) > 0)
        {
            return true;
        }

        return PartyParts.MatchStart(rest) > 0 && (rest.StartsWith("办公".AsSpan()) ? EndsInOfficeOwner(before) : IsCommittee(before));
    }

    private static bool EndsInOfficeOwner(ReadOnlySpan<char> before)
    {
        foreach (string owner in Offices)
        {
            if (before.EndsWith(owner.AsSpan()))
            {
                return true;
            }
        }

        return false;
    }

    // 区委, 自治区党委
    private static bool IsCommittee(ReadOnlySpan<char> before) =>
        before.EndsWith("党委".AsSpan()) || (before.Length > 1 && before[before.Length - 1] == '委'
            && LevelWords.MatchStart(before, out _) == before.Length - 1);
}
