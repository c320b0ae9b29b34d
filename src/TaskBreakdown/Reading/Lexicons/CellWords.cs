using TaskBreakdown.Organizations;
using TaskBreakdown.Schedules;
using TaskBreakdown.Text;

namespace TaskBreakdown.Reading.Lexicons;

/// <summary>Asks the parts that know about units and time limits what a cell looks like.</summary>
internal static class CellWords
{
    private const int LongestDeadline = 60;
    private const int AnyYear = 2000;

    /// <summary>Whether a text consists of units.</summary>
    internal static Likeness LooksLikeUnits(string folded)
    {
        OrganizationList list = OrganizationNormalizer.Default.Normalize(folded);
        int known = 0;
        foreach (Organization member in list.Members)
        {
            known += member.Kind == OrganizationKind.Unknown ? 0 : 1;
        }

        if (known == 0)
        {
            return GuessUnits(folded);
        }

        return known * 2 >= list.Members.Length ? Likeness.Yes : Likeness.Maybe;
    }

    /// <summary>Whether a text is a limit in time and nothing else.</summary>
    internal static Likeness LooksLikeDeadline(string folded) =>
        folded.Length <= LongestDeadline && DeadlineParser.Parse(folded, AnyYear).Deadline is not null ? Likeness.Yes : Likeness.No;

    private static Likeness GuessUnits(string folded)
    {
        foreach (string part in folded.Split('、', ',', ';', '\n'))
        {
            if (part.Length is < 2 or > 30 || !"局委办部会院心司团社道镇乡区所科室府位门支厅行组联".Has(part[part.Length - 1]))
            {
                return folded.Has('。') ? Likeness.No : Likeness.Maybe;
            }
        }

        return Likeness.Yes;
    }
}
