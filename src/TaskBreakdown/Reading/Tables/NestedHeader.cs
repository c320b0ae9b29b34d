using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using TaskBreakdown.Reading.Lexicons;
using TaskBreakdown.Text;

namespace TaskBreakdown.Reading.Tables;

/// <summary>A header of two rows, of which the upper one holds cells over several columns: 责任单位 over 牵头单位 and 配合单位.</summary>
/// <param name="Cells">The headers of the columns, the lower ones where there are any.</param>
/// <param name="Above">For each the cell above it; empty where there is none.</param>
internal sealed record NestedHeader(ImmutableArray<MappedText> Cells, ImmutableArray<MappedText> Above)
{
    private const int LongestUnknown = 8;

    internal ImmutableArray<TableColumn> ToColumns() => HeaderRow.ToColumns(Cells, Above);

    /// <summary>Two rows whose cells stand below each other.</summary>
    /// <param name="upper">The upper row, a cell for every column; empty where a cell reaches over from the left.</param>
    /// <param name="lower">The row below it, empty where the upper cells reach down.</param>
    /// <returns>The header; null if the row below is no part of it.</returns>
    internal static NestedHeader? Divide(IReadOnlyList<MappedText> upper, IReadOnlyList<MappedText> lower)
    {
        int divided = 0;
        MappedText over = MappedText.Empty;
        var cells = ImmutableArray.CreateBuilder<MappedText>(upper.Count);
        var above = ImmutableArray.CreateBuilder<MappedText>(upper.Count);
        for (int i = 0; i < upper.Count; i++)
        {
            over = upper[i].IsEmpty ? over : upper[i];
            bool isLower = i < lower.Count && !lower[i].IsEmpty;
            if (isLower && HeaderRow.FindKind(lower[i]) is null && !IsPart(upper, lower, i))
            {
                return null;
            }

            divided += isLower ? 1 : 0;
            cells.Add(isLower ? lower[i] : upper[i]);
            above.Add(isLower ? over : MappedText.Empty);
        }

        // One cell alone is the heading of a section, whatever it says.
        return divided > 1 ? new NestedHeader(cells.MoveToImmutable(), above.MoveToImmutable()) : null;
    }

    /// <summary>Two rows of which the lower holds nothing but what stands below the divided cells, as text keeps merged cells.</summary>
    internal static NestedHeader? Insert(IReadOnlyList<MappedText> upper, IReadOnlyList<MappedText> lower)
    {
        int over = IndexOfDivided(upper, lower);
        if (over < 0)
        {
            return null;
        }

        int next = over + 1;
        while (next < upper.Count && upper[next].IsEmpty && next - over < lower.Count)
        {
            next++;
        }

        ImmutableArray<MappedText> cells = [.. Range(upper, 0, over), .. lower, .. Range(upper, next, upper.Count)];
        return new NestedHeader(cells, [.. cells.Select(_ => MappedText.Empty)]);
    }

    /// <summary>
    /// Two rows in a list without the ends of rows: 序号, 任务, 责任单位, 完成时限, and then 牵头单位, 配合单位. The headers of the list itself
    /// where it is one row.
    /// </summary>
    internal static IReadOnlyList<MappedText> Unfold(IReadOnlyList<MappedText> list)
    {
        int start = list.Count;
        int kinds = 0;
        while (start > 0 && HeaderRow.FindKind(list[start - 1]) is { } kind && IsBody(kind) && !Has(kinds, kind))
        {
            kinds |= 1 << (int)kind;
            start--;
        }

        if (!Has(kinds, ColumnKind.Lead) || list.Count - start < 2)
        {
            return list;
        }

        // 责任单位 right before its parts is one run with them.
        start += HeaderRow.FindKind(list[start]) == ColumnKind.Responsible && Has(kinds, ColumnKind.Support) ? 1 : 0;
        return Insert(Range(list, 0, start), Range(list, start, list.Count)) is { } nested ? nested.Cells : list;
    }

    /// <summary>Which cell of the upper row the lower ones divide: the only one that says in general who answers.</summary>
    private static int IndexOfDivided(IReadOnlyList<MappedText> upper, IReadOnlyList<MappedText> lower)
    {
        bool areBodies = lower.Count > 1;
        foreach (MappedText cell in lower)
        {
            areBodies &= HeaderRow.FindKind(cell) is { } kind && IsBody(kind);
        }

        int found = -1;
        for (int i = 0; areBodies && i < upper.Count; i++)
        {
            ColumnKind? kind = HeaderRow.FindKind(upper[i]);
            areBodies = kind is not (ColumnKind.Lead or ColumnKind.Support) && (kind != ColumnKind.Responsible || found < 0);
            found = kind == ColumnKind.Responsible ? i : found;
        }

        return areBodies ? found : -1;
    }

    /// <summary>Whether a kind is among those that each set the bit of their number.</summary>
    private static bool Has(int kinds, ColumnKind kind) => (kinds & (1 << (int)kind)) != 0;

    private static bool IsBody(ColumnKind kind) =>
        kind is ColumnKind.Lead or ColumnKind.Support or ColumnKind.Responsible or ColumnKind.Leader;

    /// <summary>Whether a cell stands below one that reaches over several columns.</summary>
    private static bool IsPart(IReadOnlyList<MappedText> upper, IReadOnlyList<MappedText> lower, int place)
    {
        bool goesOn = place + 1 < lower.Count && place + 1 < upper.Count && upper[place + 1].IsEmpty && !lower[place + 1].IsEmpty;
        return lower[place].Length <= LongestUnknown && (goesOn || (upper[place].IsEmpty && place > 0 && !lower[place - 1].IsEmpty));
    }

    private static List<MappedText> Range(IReadOnlyList<MappedText> cells, int start, int end)
    {
        var range = new List<MappedText>(end - start);
        for (int i = start; i < end; i++)
        {
            range.Add(cells[i]);
        }

        return range;
    }
}
