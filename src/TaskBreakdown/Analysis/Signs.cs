using TaskBreakdown.Targets;

namespace TaskBreakdown.Analysis;

/// <summary>The signs of comparisons in explanations.</summary>
internal static class Signs
{
    internal static string Of(Comparison comparison) => comparison switch
    {
        Comparison.AtLeast => "≥ ",
        Comparison.MoreThan => "> ",
        Comparison.AtMost => "≤ ",
        Comparison.LessThan => "< ",
        Comparison.About => "~ ",
        _ => "",
    };
}
