using System;
using System.Collections.Immutable;
using TaskBreakdown.Reading.Lexicons;
using TaskBreakdown.Reading.Rows;
using TaskBreakdown.Text;

namespace TaskBreakdown.Reading.Tables;

/// <summary>Finds the figures that stand in columns of their own.</summary>
internal static class TargetCells
{
    internal static ImmutableArray<TargetCell> Read(RawTable table, MappedText?[] cells)
    {
        ImmutableArray<TargetCell> targets = [];
        for (int i = 0; i < cells.Length; i++)
        {
            TableColumn column = table.Columns[i];
            if (column.Kind is ColumnKind.Target or ColumnKind.Amount && cells[i] is { IsEmpty: false } cell)
            {
                targets = targets.Add(new TargetCell(cell, column.Unit ?? UnitBeside(table, cells, column), SubjectOf(column)));
            }
        }

        return targets;
    }

    /// <summary>The unit of a column of units, for figures; amounts of money have their own.</summary>
    private static string? UnitBeside(RawTable table, MappedText?[] cells, TableColumn column)
    {
        for (int i = 0; i < cells.Length && column.Kind == ColumnKind.Target; i++)
        {
            if (table.Columns[i].Kind == ColumnKind.MeasureUnit && cells[i] is { IsEmpty: false } unit)
            {
                return unit.Text;
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
