using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using TaskBreakdown.Reading.Lexicons;
using TaskBreakdown.Text;

namespace TaskBreakdown.Reading.Tables;

/// <summary>Reads header cells into columns.</summary>
internal static class HeaderRow
{
    /// <summary>Whether so many headers of such kinds make a table.</summary>
    internal static bool IsHeader(IReadOnlyList<ColumnKind?> kinds)
    {
        var header = default(HeaderTally);
        for (int i = 0; i < kinds.Count; i++)
        {
            header.Add(kinds[i]);
        }

        return header.IsHeader;
    }

    /// <summary>Whether these cells are a header row.</summary>
    internal static bool IsHeader(IReadOnlyList<MappedText> cells)
    {
        var header = default(HeaderTally);
        for (int i = 0; i < cells.Count; i++)
        {
            header.Add(FindKind(cells[i]));
        }

        return header.IsHeader;
    }

    /// <summary>The columns that these header cells open.</summary>
    /// <param name="cells">The cells, the lower ones of a header of two rows.</param>
    /// <param name="above">For each cell of a header of two rows the one above it, which says what an unknown one is about.</param>
    internal static ImmutableArray<TableColumn> ToColumns(IReadOnlyList<MappedText> cells, IReadOnlyList<MappedText>? above = null)
    {
        var columns = new TableColumn[cells.Count];
        for (int i = 0; i < columns.Length; i++)
        {
            ReadOnlySpan<char> compact = FoldedText.RemoveBlanks(cells[i].Folded);
            ColumnKind kind = HeaderLexicon.Find(compact) ?? (above is null ? null : KindBelow(above[i])) ?? ColumnKind.Other;
            columns[i] = new TableColumn(cells[i], kind, HeaderLexicon.FindBracket(compact));
        }

        Settle(columns);
        return [.. columns];
    }

    /// <summary>What columns are about whose own header is unknown; the parts of a time plan are no limits of their own.</summary>
    private static ColumnKind? KindBelow(MappedText above) => FindKind(above) is { } kind and not ColumnKind.Deadline ? kind : null;

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

        if (!hasBody && !Has(columns, ColumnKind.Responsible))
        {
            TurnBody(columns);
        }

        SettleTask(columns);
        Spread(columns);
        NameTask(columns);
    }

    /// <summary>The only bodies a table names answer for its tasks, whatever word for it the header has: 承诺单位.</summary>
    private static void TurnBody(TableColumn[] columns)
    {
        int place = System.Array.FindIndex(columns, column => column.Kind == ColumnKind.Other && HeaderLexicon.NamesBody(FoldedText.RemoveBlanks(column.Header.Folded)));
        if (place >= 0)
        {
            columns[place] = columns[place] with { Kind = ColumnKind.Responsible };
        }
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

    /// <summary>A header that reaches over further columns, which have none of their own, says what they hold.</summary>
    private static void Spread(TableColumn[] columns)
    {
        for (int i = 1; i < columns.Length; i++)
        {
            ColumnKind left = columns[i - 1].Kind;
            bool isBelowLeft = columns[i].Header.IsEmpty && columns[i].Kind == ColumnKind.Other && left is not (ColumnKind.Number or ColumnKind.Deadline);
            columns[i] = isBelowLeft ? columns[i] with { Kind = left == ColumnKind.Task ? ColumnKind.Content : left } : columns[i];
        }
    }

    /// <summary>Where a content stands beside it the task is a name.</summary>
    private static void NameTask(TableColumn[] columns)
    {
        int task = IndexOf(columns, ColumnKind.Task);
        if (task >= 0 && Has(columns, ColumnKind.Content))
        {
            columns[task] = columns[task] with { IsName = true };
        }
    }

    private static bool Has(TableColumn[] columns, ColumnKind kind) => IndexOf(columns, kind) >= 0;

    private static int IndexOf(TableColumn[] columns, ColumnKind kind)
    {
        int place = 0;
        while (place < columns.Length && columns[place].Kind != kind)
        {
            place++;
        }

        return place < columns.Length ? place : -1;
    }

    /// <summary>Gives the first column of one kind another kind.</summary>
    private static void Turn(TableColumn[] columns, ColumnKind from, ColumnKind to)
    {
        int place = IndexOf(columns, from);
        if (place >= 0)
        {
            columns[place] = columns[place] with { Kind = to };
        }
    }
}
