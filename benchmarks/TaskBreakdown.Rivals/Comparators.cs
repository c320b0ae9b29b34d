using TaskBreakdown.Targets;

namespace TaskBreakdown.Rivals;

/// <summary>Comparisons as the list of the seed document's targets writes them.</summary>
internal static class Comparators
{
    internal static string Of(Comparison comparison) => comparison switch
    {
        Comparison.Exactly => "=",
        Comparison.AtLeast => ">=",
        Comparison.MoreThan => ">",
        Comparison.AtMost => "<=",
        Comparison.LessThan => "<",
        Comparison.About => "~",
        _ => "range",
    };
}
