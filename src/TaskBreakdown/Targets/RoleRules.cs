namespace TaskBreakdown.Targets;

/// <summary>Tells what a quantity does in its sentence: the first rule of an ordered list that says anything decides.</summary>
/// <remarks>Names come first, since nothing inside a name is a figure; the target comes last, as what is left.</remarks>
internal static class RoleRules
{
    private static readonly NamedRule[] Ordered =
    [
        new("denominator", FigureTraits.Claimed, NameRules.Denominator),
        new("quotedName", FigureTraits.Quoted, NameRules.Quoted),
        new("partOfName", FigureTraits.Claimed | FigureTraits.Bare, NameRules.PartOfName),
        new("placeName", FigureTraits.Chinese, NameRules.PlaceName),
        new("ordinal", FigureTraits.Claimed, OrderRules.Ordinal),
        new("rank", FigureTraits.Bare | FigureTraits.Count | FigureTraits.People, OrderRules.Rank),
        new("phase", FigureTraits.Chinese, OrderRules.Phase),
        new("anniversary", FigureTraits.Time, OrderRules.Anniversary),
        new("startOfChange", FigureTraits.Any, ReportRules.StartOfChange),
        new("duration", FigureTraits.Time, OrderRules.Duration),
        new("grade", FigureTraits.Any, QualifierRules.Grade),
        new("designParameter", FigureTraits.Any & ~(FigureTraits.Count | FigureTraits.Relative), QualifierRules.DesignParameter),
        new("age", FigureTraits.Age, QualifierRules.Age),
        new("surroundings", FigureTraits.Extent, QualifierRules.Surroundings),
        new("parameterOfRule", FigureTraits.Attributive, QualifierRules.Standard),
        new("bareMultiplier", FigureTraits.Chinese, QualifierRules.BareMultiplier),
        new("sizeOfCounted", FigureTraits.Followed, QualifierRules.SizeOfCounted),
        new("boundedSize", FigureTraits.BoundedBehind | FigureTraits.Attributive, QualifierRules.BoundedSize),
        new("sizeOfThing", FigureTraits.Followed, QualifierRules.SizeOfThing),
        new("foundation", FigureTraits.Any, ReportRules.Foundation),
        new("pastResult", FigureTraits.Past, ReportRules.PastResult),
        new("rateOfRule", FigureTraits.Relative, ReportRules.RateOfRule),
        new("allowance", FigureTraits.Money | FigureTraits.Relative, ReportRules.Allowance),
        new("vagueNumber", FigureTraits.Chinese, PlainRules.Vague),
        new("shareOrDoubling", FigureTraits.Relative, PlainRules.Share),
        new("plainNumber", FigureTraits.Bare, PlainRules.PlainNumber),
        new("idiom", FigureTraits.Chinese, PlainRules.Idiom),
        new("headingNumber", FigureTraits.Count, PlainRules.HeadingNumber),
        new("figureToReach", FigureTraits.Any, PlainRules.Target),
    ];

    /// <summary>The verdict of the first rule that applies, and its name.</summary>
    internal static RoleVerdict Decide(in FigureContext context, out string rule)
    {
        foreach (NamedRule candidate in Ordered)
        {
            if ((candidate.Concerns & context.Traits) == 0)
            {
                continue;
            }

            RoleVerdict verdict = candidate.Test(context);
            if (verdict.Applies)
            {
                rule = candidate.Name;
                return verdict;
            }
        }

        rule = "";
        return RoleVerdict.Nothing(context.Quantity.Span);
    }
}
