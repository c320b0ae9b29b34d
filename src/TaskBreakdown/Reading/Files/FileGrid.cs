using System;
using System.Collections.Generic;

namespace TaskBreakdown.Reading.Files;

/// <summary>The cells of a table in a grid without the rows and columns in which nothing begins.</summary>
/// <remarks>
/// Word processors and spreadsheets cut a table finer than it looks: a column that only divides a merged cell, columns and
/// rows that hold nothing. A span costs nothing until a cell begins below it, so <c>colspan="1000000"</c> is harmless.
/// </remarks>
internal sealed class FileGrid
{
    /// <summary>More columns than any table on paper has.</summary>
    internal const int MostColumns = 256;

    private readonly FileCell?[][] _cells;
    private readonly bool[][] _isMerged;

    private FileGrid(FileCell?[][] cells, bool[][] isMerged)
    {
        _cells = cells;
        _isMerged = isMerged;
    }

    internal int RowCount => _cells.Length;

    internal int ColumnCount => _cells.Length == 0 ? 0 : _cells[0].Length;

    /// <summary>Whether rows or columns were left out because there are too many.</summary>
    internal bool IsCut { get; private set; }

    /// <summary>Puts cells into a grid.</summary>
    internal static FileGrid From(IReadOnlyList<FileCell> cells)
    {
        int[] rows = Starts(cells, cell => cell.Row);
        int[] columns = Starts(cells, cell => cell.Column);
        int columnCount = Math.Min(columns.Length, MostColumns);
        int rowCount = Math.Min(rows.Length, ReadingLimits.MostCells / Math.Max(columnCount, 1));
        var grid = new FileGrid(Create<FileCell?>(rowCount, columnCount), Create<bool>(rowCount, columnCount))
        {
            IsCut = rowCount < rows.Length || columnCount < columns.Length,
        };
        foreach (FileCell cell in cells)
        {
            grid.Place(cell, rows, columns);
        }

        return grid;
    }

    /// <summary>The cell that begins at a place; null for one that is empty or covered by another.</summary>
    internal FileCell? CellAt(int row, int column) => _cells[row][column];

    /// <summary>Whether the cell above reaches down to a place.</summary>
    internal bool IsMerged(int row, int column) => _isMerged[row][column];

    private void Place(FileCell cell, int[] rows, int[] columns)
    {
        int row = Array.BinarySearch(rows, cell.Row);
        int column = Array.BinarySearch(columns, cell.Column);
        if (cell.Text.Length > 0 && row < RowCount && column < ColumnCount)
        {
            _cells[row][column] ??= cell;
        }

        // An empty cell that reaches down says as much as a full one: there is nothing of its own below it.
        int left = column < 0 ? ~column : column;
        int top = row < 0 ? ~row : row + 1;
        for (int below = top; below < RowCount && rows[below] < cell.RowEnd; below++)
        {
            for (int right = left; right < ColumnCount && columns[right] < cell.ColumnEnd; right++)
            {
                _isMerged[below][right] = true;
            }
        }
    }

    /// <summary>The rows or columns in which a cell with words begins, in order.</summary>
    private static int[] Starts(IReadOnlyList<FileCell> cells, Func<FileCell, int> place)
    {
        var starts = new SortedSet<int>();
        foreach (FileCell cell in cells)
        {
            if (cell.Text.Length > 0)
            {
                starts.Add(place(cell));
            }
        }

        return [.. starts];
    }

    private static T[][] Create<T>(int rows, int columns)
    {
        var grid = new T[rows][];
        for (int i = 0; i < rows; i++)
        {
            grid[i] = new T[columns];
        }

        return grid;
    }
}
