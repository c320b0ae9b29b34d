using System;
using TaskBreakdown.Organizations;
using TaskBreakdown.Schedules;
using TaskBreakdown.Text;

namespace TaskBreakdown.Reading.Lexicons;

/// <summary>Asks the parts that know about units and time limits what a cell looks like.</summary>
internal static class CellWords
{
    private const int LongestDeadline = 60;
    private const int LongestCell = 600;
    private const int AnyYear = 2000;

    /// <summary>Every time limit without a figure has one of these: 年底, 长期坚持, 按要求, 同步.</summary>
    private const string TimeWords = "年月日季旬天期末底前后内时度续常长久贯立即随按同适当限早尽完一二三四五六七八九十";

    /// <summary>Kinds whose names end in words that close other phrases too: 便民出行, 新建小学, 年终大会.</summary>
    private static readonly OrganizationKind[] WeakKinds =
        [OrganizationKind.Unknown, OrganizationKind.Enterprise, OrganizationKind.Institution, OrganizationKind.MassOrganization, OrganizationKind.VillageOrCommunity];

    /// <summary>Whether a text consists of units.</summary>
    internal static Likeness LooksLikeUnits(ReadOnlySpan<char> folded)
    {
        if (folded.Length is < 2 or > LongestCell || folded.Has('。'))
        {
            return Likeness.No;
        }

        return UnitNames.Judge(folded) ?? ReadUnits(folded);
    }

    private static Likeness ReadUnits(ReadOnlySpan<char> folded)
    {
        OrganizationList list = OrganizationNormalizer.Default.Normalize(folded.ToString());
        int known = 0;
        int odd = 0;
        foreach (Organization member in list.Members)
        {
            bool isPlausible = UnitNames.IsPlausible(member.Text);
            odd += isPlausible ? 0 : 1;
            known += isPlausible && (member.Kind != OrganizationKind.Unknown || member.IsCollective || UnitNames.EndsLikeUnit(member.Text)) ? 1 : 0;
        }

        return list.Members.IsEmpty || odd * 2 > list.Members.Length ? Likeness.No
            : odd == 0 && known * 2 >= list.Members.Length ? Likeness.Yes
            : Likeness.Maybe;
    }

    /// <summary>Whether a text is the name of one unit beyond doubt, so that a heading made of it alone names the lead.</summary>
    internal static bool IsUnitName(ReadOnlySpan<char> folded)
    {
        OrganizationList list = OrganizationNormalizer.Default.Normalize(folded.ToString());
        return list.Members is [Organization only]
            && only.Text.Length == folded.Length
            && UnitNames.IsPlausible(only.Text)
            && System.Array.IndexOf(WeakKinds, only.Kind) < 0;
    }

    /// <summary>Whether a text is a limit in time and nothing else; a damaged one may be.</summary>
    internal static Likeness LooksLikeDeadline(ReadOnlySpan<char> folded)
    {
        if (folded.Length > LongestDeadline || !DeadlineGate.IsOpen(folded) || !(folded.HasDigit() || folded.HasAny(TimeWords)))
        {
            return Likeness.No;
        }

        bool isLimit = DeadlineParser.IsLimit(folded.ToString(), AnyYear, out DeadlineProblem problem);
        return isLimit ? Likeness.Yes
            : problem == DeadlineProblem.Damaged ? Likeness.Maybe
            : Likeness.No;
    }
}
