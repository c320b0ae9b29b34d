using System.Collections.Generic;
using System.Linq;
using DocumentFormat.OpenXml.Spreadsheet;
using TaskBreakdown.Reading.Files;

namespace TaskBreakdown.OpenXml.Excel;

/// <summary>The visible cells of a sheet.</summary>
internal sealed class SheetGrid
{
    private readonly List<FileCell> _cells = [];
    private readonly List<string> _hidden = [];
    private readonly CellValues _values;
    private readonly MergedCells _merged;
    private readonly HiddenColumns _hiddenColumns;
    private int _hiddenRows;

    private SheetGrid(string name, Worksheet sheet, CellValues values)
    {
        Name = name;
        _values = values;
        _merged = MergedCells.Of(sheet);
        _hiddenColumns = HiddenColumns.Of(sheet);
    }

    /// <summary>The name on the tab.</summary>
    internal string Name { get; }

    internal IReadOnlyList<FileCell> Cells => _cells;

    /// <summary>What of the sheet is hidden, in words.</summary>
    internal IReadOnlyList<string> Hidden => _hidden;

    internal static SheetGrid Read(string name, Worksheet sheet, CellValues values)
    {
        var grid = new SheetGrid(name, sheet, values);
        int next = 0;
        foreach (Row row in sheet.Elements<SheetData>().SelectMany(data => data.Elements<Row>()))
        {
            int index = row.RowIndex?.HasValue == true ? (int)System.Math.Min(row.RowIndex.Value, CellReference.MostRows) - 1 : next;
            grid.AddRow(row, index);
            next = index + 1;
        }

        grid.DescribeHidden();
        return grid;
    }

    private void AddRow(Row row, int index)
    {
        if (row.Hidden?.HasValue == true && row.Hidden.Value)
        {
            _hiddenRows += row.Elements<Cell>().Any(cell => _values.TextOf(cell).Length > 0) ? 1 : 0;
            return;
        }

        int next = 0;
        foreach (Cell cell in row.Elements<Cell>())
        {
            int column = CellReference.TryParse(cell.CellReference?.Value, out _, out int stated) ? stated : next;
            next = column + 1;
            Add(cell, index, column);
        }
    }

    private void Add(Cell cell, int row, int column)
    {
        if (_merged.IsCovered(row, column))
        {
            return;
        }

        string text = _values.TextOf(cell);
        (int rows, int columns) = _merged.SpanAt(row, column);
        if (_hiddenColumns.Contains(column, columns))
        {
            _hiddenColumns.Count(column, text);
        }
        else if (text.Length > 0 || rows > 1)
        {
            _cells.Add(new FileCell(text, row, column, rows, columns));
        }
    }

    private void DescribeHidden()
    {
        if (_hiddenRows > 0)
        {
            _hidden.Add($"{_hiddenRows} rows of the sheet '{Name}'");
        }

        if (_hiddenColumns.Filled > 0)
        {
            _hidden.Add($"{_hiddenColumns.Filled} columns of the sheet '{Name}'");
        }
    }
}
