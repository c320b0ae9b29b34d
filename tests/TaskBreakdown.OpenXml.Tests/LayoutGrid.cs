using System.Collections.Generic;
using System.Linq;
using TaskBreakdown.Tests;

namespace TaskBreakdown.OpenXml.Tests;

/// <summary>A table of a test with every cell at its row and column.</summary>
internal sealed class LayoutGrid
{
    private readonly Dictionary<(int Row, int Column), LayoutCell> _cells = [];
    private readonly HashSet<(int Row, int Column)> _covered = [];
    private readonly HashSet<(int Row, int Column)> _below = [];

    private LayoutGrid(LayoutTable table)
    {
        RowCount = table.Rows.Count;
        ColumnCount = table.Rows[0].Count;
        for (int row = 0; row < RowCount; row++)
        {
            int column = 0;
            foreach (LayoutCell cell in table.Rows[row])
            {
                while (_covered.Contains((row, column)))
                {
                    column++;
                }

                Place(cell, row, column);
                column += cell.ColumnSpan;
            }
        }
    }

    internal int RowCount { get; }

    internal int ColumnCount { get; }

    /// <summary>The merged areas as a workbook writes them, one row further down, below the title.</summary>
    internal IEnumerable<string> Merges =>
        from entry in _cells
        where entry.Value.RowSpan > 1 || entry.Value.ColumnSpan > 1
        let first = (char)('A' + entry.Key.Column)
        let last = (char)('A' + entry.Key.Column + entry.Value.ColumnSpan - 1)
        select $"{first}{entry.Key.Row + 2}:{last}{entry.Key.Row + entry.Value.RowSpan + 1}";

    internal static LayoutGrid Of(LayoutTable table) => new(table);

    /// <summary>The cell that begins at a place; null where another one covers it.</summary>
    internal LayoutCell? At(int row, int column) => _cells.GetValueOrDefault((row, column));

    /// <summary>Whether the cell above reaches down to a place.</summary>
    internal bool IsBelow(int row, int column) => _below.Contains((row, column));

    private void Place(LayoutCell cell, int row, int column)
    {
        _cells.Add((row, column), cell);
        foreach (int down in Enumerable.Range(0, cell.RowSpan))
        {
            foreach (int right in Enumerable.Range(0, cell.ColumnSpan))
            {
                _covered.Add((row + down, column + right));
                if (down > 0)
                {
                    _below.Add((row + down, column + right));
                }
            }
        }
    }
}
