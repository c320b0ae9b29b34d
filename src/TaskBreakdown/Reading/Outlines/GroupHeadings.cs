using System.Collections.Generic;
using System.Collections.Immutable;
using TaskBreakdown.Reading.Layouts;
using TaskBreakdown.Reading.Lexicons;

namespace TaskBreakdown.Reading.Outlines;

/// <summary>
/// Tells the headings of the further groups in a list that is grouped by who answers: once one such line stood above
/// the tasks, one of its kind between two tasks is the next, though the numbers go on.
/// </summary>
internal static class GroupHeadings
{
    /// <summary>县教育局 between two tasks, where such a line heads the tasks above.</summary>
    internal static bool IsNextUnits(ImmutableArray<ParagraphBlock> lines, int index, IReadOnlyList<OutlineNode> path) =>
        path is [{ IsBareHeading: true } group, ..]
        && NumbersGoOn(lines, index, path)
        && CellWords.LooksLikeUnits(group.LastPart.Lines[0].Folded) == Likeness.Yes
        && CellWords.LooksLikeUnits(lines[index].Folded) == Likeness.Yes;

    /// <summary>责任领导:某某 between two tasks, where such a line heads the tasks above.</summary>
    internal static bool IsNextLabel(ImmutableArray<ParagraphBlock> lines, int index, IReadOnlyList<OutlineNode> path, ColumnKind kind) =>
        path is [{ IsBareHeading: true } group, ..]
        && LabelScanner.FindOnLine(group.LastPart.Lines[0]) is [Label first]
        && first.Kind == kind
        && NumbersGoOn(lines, index, path);

    /// <summary>Whether the line below has the number that follows the one of the innermost task.</summary>
    private static bool NumbersGoOn(ImmutableArray<ParagraphBlock> lines, int index, IReadOnlyList<OutlineNode> path) =>
        index + 1 < lines.Length
        && OutlineMark.Find(lines[index + 1].Folded) is { Kind: not MarkKind.Bullet } next
        && path[^1].Mark is { } mark
        && mark.Kind == next.Kind
        && next.Number == mark.Number + 1;
}
