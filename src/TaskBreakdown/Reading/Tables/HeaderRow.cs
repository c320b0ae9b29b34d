using System.Collections.Generic;
using System.Collections.Immutable;
using TaskBreakdown.Reading.Lexicons;
using TaskBreakdown.Text;

namespace TaskBreakdown.Reading.Tables;

/// <summary>Reads header cells into columns.</summary>
internal static class HeaderRow
{
    /// <summary>Whether so many headers of such kinds make a table: a task or a number, and something beside it.</summary>
    internal static bool IsHeader(IReadOnlyList<ColumnKind?> kinds)
    {
        int known = 0;
        bool hasSubject = false;
        foreach (ColumnKind? kind in kinds)
        {
            known += kind is null ? 0 : 1;
            hasSubject |= IsSubject(kind);
        }

        return hasSubject && known >= 2 && known * 2 >= kinds.Count;
    }

    /// <summary>Whether these cells are a header row.</summary>
    internal static bool IsHeader(IReadOnlyList<MappedText> cells)
    {
        int known = 0;
        bool hasSubject = false;
        for (int i = 0; i < cells.Count; i++)
        {
            ColumnKind? kind = FindKind(cells[i]);
            known += kind is null ? 0 : 1;
            hasSubject |= IsSubject(kind);
        }

        return hasSubject && known >= 2 && known * 2 >= cells.Count;
    }

    private static bool IsSubject(ColumnKind? kind) => kind is ColumnKind.Task or ColumnKind.Content or ColumnKind.Target or ColumnKind.Number;

    /// <summary>The columns that these header cells open.</summary>
    internal static ImmutableArray<TableColumn> ToColumns(IReadOnlyList<MappedText> cells)
    {
        var columns = new TableColumn[cells.Count];
        for (int i = 0; i < columns.Length; i++)
        {
            string compact = FoldedText.RemoveBlanks(cells[i].Folded);
            ColumnKind kind = HeaderLexicon.Find(compact) ?? ColumnKind.Other;
            columns[i] = new TableColumn(cells[i], kind, HeaderLexicon.FindBracket(compact));
        }

        Settle(columns);
        return [.. columns];
    }

    /// <summary>A header of two rows: 责任单位 over 牵头单位 and 配合单位.</summary>
    /// <param name="upper">The upper row, a cell for every column.</param>
    /// <param name="lower">The row below it, empty where the upper cells reach down.</param>
    /// <returns>The headers, the lower ones where there are any; null if the row below is no part of the header.</returns>
    internal static ImmutableArray<MappedText>? Divide(ImmutableArray<MappedText> upper, ImmutableArray<MappedText> lower)
    {
        int known = 0;
        var cells = ImmutableArray.CreateBuilder<MappedText>(upper.Length);
        for (int i = 0; i < upper.Length; i++)
        {
            bool isLower = i < lower.Length && !lower[i].IsEmpty;
            if (isLower && FindKind(lower[i]) is null)
            {
                return null;
            }

            known += isLower ? 1 : 0;
            cells.Add(isLower ? lower[i] : upper[i]);
        }

        // One cell alone is the heading of a section, whatever it says.
        return known > 1 ? cells.MoveToImmutable() : null;
    }

    internal static ColumnKind? FindKind(MappedText cell) =>
        cell.Length > HeaderLexicon.MaxLength * 3 ? null : HeaderLexicon.Find(FoldedText.RemoveBlanks(cell.Folded));

    /// <summary>Settles what only the whole row can tell: which column is the task, and what a bare 单位 means.</summary>
    private static void Settle(TableColumn[] columns)
    {
        bool hasBody = Has(columns, ColumnKind.Lead) || Has(columns, ColumnKind.Responsible);
        if (!hasBody && !Has(columns, ColumnKind.Target))
        {
            Turn(columns, ColumnKind.MeasureUnit, ColumnKind.Responsible);
        }

        SettleTask(columns);
    }

    private static void SettleTask(TableColumn[] columns)
    {
        foreach (ColumnKind substitute in (ColumnKind[])[ColumnKind.Content, ColumnKind.Target, ColumnKind.Section])
        {
            if (!Has(columns, ColumnKind.Task))
            {
                Turn(columns, substitute, ColumnKind.Task);
            }
        }

        // Of two columns named like tasks the first holds the name, the others the content.
        bool seen = false;
        for (int i = 0; i < columns.Length; i++)
        {
            bool isTask = columns[i].Kind == ColumnKind.Task;
            columns[i] = isTask && seen ? columns[i] with { Kind = ColumnKind.Content } : columns[i];
            seen |= isTask;
        }
    }

    private static bool Has(TableColumn[] columns, ColumnKind kind) =>
        System.Array.Exists(columns, column => column.Kind == kind);

    /// <summary>Gives the first column of one kind another kind.</summary>
    private static void Turn(TableColumn[] columns, ColumnKind from, ColumnKind to)
    {
        int place = System.Array.FindIndex(columns, column => column.Kind == from);
        if (place >= 0)
        {
            columns[place] = columns[place] with { Kind = to };
        }
    }
}
