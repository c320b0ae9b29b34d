namespace TaskBreakdown.Targets;

/// <summary>Tells what a quantity does in its sentence: the first rule of an ordered list that says anything decides.</summary>
/// <remarks>Names come first, since nothing inside a name is a figure; the target comes last, as what is left.</remarks>
internal static class RoleRules
{
    private static readonly NamedRule[] Ordered =
    [
        new("denominator", NameRules.Denominator),
        new("quotedName", NameRules.Quoted),
        new("partOfName", NameRules.PartOfName),
        new("placeName", NameRules.PlaceName),
        new("ordinal", OrderRules.Ordinal),
        new("rank", OrderRules.Rank),
        new("phase", OrderRules.Phase),
        new("anniversary", OrderRules.Anniversary),
        new("startOfChange", ReportRules.StartOfChange),
        new("duration", OrderRules.Duration),
        new("grade", QualifierRules.Grade),
        new("designParameter", QualifierRules.DesignParameter),
        new("age", QualifierRules.Age),
        new("surroundings", QualifierRules.Surroundings),
        new("parameterOfRule", QualifierRules.Standard),
        new("bareMultiplier", QualifierRules.BareMultiplier),
        new("sizeOfCounted", QualifierRules.SizeOfCounted),
        new("boundedSize", QualifierRules.BoundedSize),
        new("sizeOfThing", QualifierRules.SizeOfThing),
        new("foundation", ReportRules.Foundation),
        new("pastResult", ReportRules.PastResult),
        new("rateOfRule", ReportRules.RateOfRule),
        new("allowance", ReportRules.Allowance),
        new("vagueNumber", PlainRules.Vague),
        new("shareOrDoubling", PlainRules.Share),
        new("plainNumber", PlainRules.PlainNumber),
        new("idiom", PlainRules.Idiom),
        new("headingNumber", PlainRules.HeadingNumber),
        new("figureToReach", PlainRules.Target),
    ];

    /// <summary>The verdict of the first rule that applies, and its name.</summary>
    internal static RoleVerdict Decide(in FigureContext context, out string rule)
    {
        foreach (NamedRule candidate in Ordered)
        {
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
