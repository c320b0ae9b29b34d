using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using TaskBreakdown.Reading.Lexicons;
using TaskBreakdown.Reading.Rows;
using TaskBreakdown.Text;

namespace TaskBreakdown.Reading.Tables;

/// <summary>Finds the figures that stand in columns of their own.</summary>
internal static class TargetCells
{
    internal static ImmutableArray<TargetCell> Read(RawTable table, IReadOnlyList<MappedText> cells)
    {
        var targets = ImmutableArray.CreateBuilder<TargetCell>();
        for (int i = 0; i < cells.Count; i++)
        {
            TableColumn column = table.Columns[i];
            if (!cells[i].IsEmpty && column.Kind is ColumnKind.Target or ColumnKind.Amount)
            {
                targets.Add(new TargetCell(cells[i], column.Unit ?? UnitBeside(table, cells, column), SubjectOf(column)));
            }
        }

        return targets.ToImmutable();
    }

    /// <summary>The unit of a column of units, for figures; amounts of money have their own.</summary>
    private static string? UnitBeside(RawTable table, IReadOnlyList<MappedText> cells, TableColumn column)
    {
        for (int i = 0; i < cells.Count && column.Kind == ColumnKind.Target; i++)
        {
            if (table.Columns[i].Kind == ColumnKind.MeasureUnit && !cells[i].IsEmpty)
            {
                return cells[i].Text;
            }
        }

        return null;
    }

    /// <summary>A column of money says itself what it counts; in a column of targets the task does.</summary>
    private static string? SubjectOf(TableColumn column)
    {
        if (column.Kind == ColumnKind.Target)
        {
            return null;
        }

        string header = FoldedText.RemoveBlanks(column.Header.Text);
        int bracket = FoldedText.Fold(header).AsSpan().IndexOf('(');
        return bracket > 0 ? header.Substring(0, bracket) : header;
    }
}
