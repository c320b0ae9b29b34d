using System;
using System.Collections.Generic;
using System.Linq;
using TaskBreakdown.Reading.Lexicons;
using TaskBreakdown.Reading.Rows;
using TaskBreakdown.Text;

namespace TaskBreakdown.Reading.Outlines;

/// <summary>Keeps of the rows of running text those that are tasks.</summary>
internal static class OutlineSelection
{
    /// <summary>The tasks among the rows.</summary>
    /// <param name="rows">The rows of the body.</param>
    /// <param name="hasTables">Whether the document has its tasks in tables, so that text without units is text around them.</param>
    internal static IReadOnlyList<BreakdownRow> Select(IReadOnlyList<OutlineRow> rows, bool hasTables)
    {
        bool anyNamed = rows.Any(row => row.NamesUnits);
        if (!anyNamed && hasTables)
        {
            return [];
        }

        MarkKind? usual = anyNamed ? UsualMark(rows) : null;
        bool anyMarked = rows.Any(row => row.NamesUnits && row.Mark is not null);
        var named = new HashSet<RowSection>(rows.Where(row => row.NamesUnits).Select(row => row.Row.Section));
        return [.. rows.Where(row => !(anyMarked && IsAside(row)) && IsTask(row, anyNamed, usual, named)).Select(row => row.Row)];
    }

    private static bool IsTask(OutlineRow row, bool anyNamed, MarkKind? usual, HashSet<RowSection> named)
    {
        if (IsAddress(row))
        {
            return false;
        }

        if (row.NamesUnits)
        {
            return true;
        }

        if (row.Mark is null || row.IsBareHeading || row.Mark == MarkKind.Bullet || IsOrganizational(row.Row))
        {
            return false;
        }

        return !anyNamed || row.InheritsUnits || named.Contains(row.Row.Section) ? row.Mark == (usual ?? row.Mark) || row.InheritsUnits : row.Mark == usual;
    }

    /// <summary>Prose between numbered tasks that speaks of units is about the work: 本方案由市发改委负责解释.</summary>
    private static bool IsAside(OutlineRow row) => row.Mark is null && row.Row.Roles.IsFromProse;

    /// <summary>What rules and letters say to those they are for: 第一条 …, 请各单位…. Only a bracket or a label makes a task of it.</summary>
    private static bool IsAddress(OutlineRow row) =>
        (!row.NamesUnits || row.Row.Roles.IsFromProse)
        && ((row.Mark == MarkKind.Article && !row.InheritsUnits) || SectionWords.IsAppeal(FoldedText.RemoveBlanks(row.Row.Task.Folded)));

    /// <summary>The kind of mark most tasks with units have.</summary>
    private static MarkKind? UsualMark(IReadOnlyList<OutlineRow> rows) =>
        rows.Where(row => row.NamesUnits).GroupBy(row => row.Mark).OrderByDescending(group => group.Count()).First().Key;

    private static bool IsOrganizational(BreakdownRow row)
    {
        bool isBelow = row.Section.Heading is { } heading && SectionWords.IsOrganizational(FoldedText.RemoveBlanks(heading.Folded));
        return isBelow || row.Section.Ancestors.Any(above => SectionWords.IsOrganizational(FoldedText.RemoveBlanks(above.Folded)))
            || SectionWords.IsOrganizational(FirstClause(row.Task.Folded));
    }

    /// <summary>The words up to the first stop: the heading of a paragraph such as 提高认识,压实责任。….</summary>
    private static ReadOnlySpan<char> FirstClause(ReadOnlySpan<char> folded)
    {
        int end = folded.IndexOfAny('。', ':');
        return FoldedText.RemoveBlanks(end < 0 ? folded : folded.Slice(0, end));
    }
}
