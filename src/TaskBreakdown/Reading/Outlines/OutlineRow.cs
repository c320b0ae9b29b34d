using TaskBreakdown.Reading.Rows;

namespace TaskBreakdown.Reading.Outlines;

/// <summary>A row found in running text.</summary>
/// <param name="Row">The row.</param>
/// <param name="Mark">The kind of mark before it; null for a paragraph without one.</param>
/// <param name="IsBareHeading">Whether it is a heading without a number and without anything below it.</param>
internal sealed record OutlineRow(BreakdownRow Row, MarkKind? Mark, bool IsBareHeading)
{
    /// <summary>Whether the row itself says who answers for it.</summary>
    internal bool NamesUnits => Row.Roles.NamesUnits || !Row.Roles.Leader.IsEmpty;

    /// <summary>Whether the heading above it says so.</summary>
    internal bool InheritsUnits => Row.Section.Roles is { IsEmpty: false };
}
