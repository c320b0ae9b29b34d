using System.Collections.Generic;
using System.Linq;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using TaskBreakdown.Reports.Tables;

namespace TaskBreakdown.OpenXml.Workbooks;

/// <summary>The first sheet: title, facts, and how many rows each other sheet has, as formulas that follow the sheets.</summary>
internal static class OverviewSheet
{
    private const int WidestLabel = 40;

    internal static void Write(WorksheetPart part, Overview overview, IReadOnlyList<IReportTable> tables, string[] names)
    {
        var rows = new List<Cell[]> { new[] { SheetCells.Text(overview.Title, CellStyle.Title) } };
        rows.Add([]);
        rows.AddRange(overview.Facts.Select(fact => new[] { SheetCells.Text(fact.Label), SheetCells.Text(fact.Text) }));
        rows.Add([]);
        rows.Add([SheetCells.Text(overview.Name, CellStyle.Header), SheetCells.Text(overview.CountLabel, CellStyle.Header)]);
        rows.AddRange(tables.Select((table, i) => new[] { SheetCells.Text(names[i + 1]), CountOf(table, names[i + 1]) }));

        int label = overview.Facts.Select(fact => TextWidth.OfLongestLine(fact.Label)).Append(20).Max();
        part.Worksheet = new Worksheet(
            new Columns(Column(1, System.Math.Min(label, WidestLabel)), Column(2, 60)),
            new SheetData(rows.Select(CreateRow)));
    }

    /// <summary>Counts a column that no row leaves empty.</summary>
    private static Cell CountOf(IReportTable table, string name)
    {
        int column = table.Columns.ToList().FindIndex(candidate => !candidate.IsNullable);
        string letters = SheetPlace.ColumnName(column);
        return SheetCells.Formula($"COUNTA({SheetNames.Quote(name)}!{letters}2:{letters}{System.Math.Max(table.Count, 1) + 1})", table.Count);
    }

    private static Row CreateRow(Cell[] cells, int index)
    {
        var row = new Row { RowIndex = (uint)index + 1 };
        for (int column = 0; column < cells.Length; column++)
        {
            cells[column].CellReference = SheetPlace.Of(index + 1, column);
            row.Append(cells[column]);
        }

        return row;
    }

    private static Column Column(uint number, int width) => new() { Min = number, Max = number, Width = width, CustomWidth = true };
}
