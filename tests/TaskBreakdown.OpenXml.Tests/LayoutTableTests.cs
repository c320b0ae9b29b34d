using System.Collections.Generic;
using System.Linq;
using TaskBreakdown.OpenXml.Tests.Excel;
using TaskBreakdown.OpenXml.Tests.Word;
using TaskBreakdown.Tests;
using Xunit;

namespace TaskBreakdown.OpenXml.Tests;

/// <summary>The invented documents of all layouts, their answers put into tables of documents and workbooks.</summary>
public sealed class LayoutTableTests
{
    private static readonly IReadOnlyDictionary<string, LayoutTable> Tables = LayoutTable.LoadAll();

    public static TheoryData<string> Files => [.. Tables.Keys];

    [Theory]
    [MemberData(nameof(Files))]
    public void Read_DocumentAsWordTable_GivesItsTasks(string file)
    {
        LayoutTable table = Tables[file];
        LayoutGrid grid = LayoutGrid.Of(table);
        string rows = string.Concat(Enumerable.Range(0, grid.RowCount).Select(row => $"<w:tr>{string.Concat(Enumerable.Range(0, grid.ColumnCount).Select(column => WordCell(grid, row, column)))}</w:tr>"));
        byte[] document = DocxBuilder.FromBody($"{DocxBuilder.Paragraph(table.Title)}<w:tbl>{rows}</w:tbl><w:p/>");

        Assert.Equal(table.Tasks, LayoutTable.Describe(WordBreakdownReader.Default.Read(document).Breakdown));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Read_DocumentAsSheet_GivesItsTasks(string file)
    {
        LayoutTable table = Tables[file];
        LayoutGrid grid = LayoutGrid.Of(table);
        IEnumerable<string[]> rows = Enumerable.Range(0, grid.RowCount)
            .Select(row => Enumerable.Range(0, grid.ColumnCount).Select(column => grid.At(row, column)?.Text ?? "").ToArray());
        byte[] workbook = XlsxBuilder.FromRows(rows.Prepend([table.Title]), string.Join(' ', grid.Merges.Prepend("A1:F1")));

        Assert.Equal(table.Tasks, LayoutTable.Describe(ExcelBreakdownReader.Default.Read(workbook).Breakdown));
    }

    private static string WordCell(LayoutGrid grid, int row, int column)
    {
        LayoutCell? cell = grid.At(row, column);
        if (cell is null)
        {
            return grid.IsBelow(row, column) ? DocxBuilder.Cell("<w:p/>", "<w:vMerge/>") : "";
        }

        string merge = cell.RowSpan > 1 ? "<w:vMerge w:val=\"restart\"/>" : "";
        return DocxBuilder.Cell(DocxBuilder.Paragraph(cell.Text), $"<w:gridSpan w:val=\"{cell.ColumnSpan}\"/>{merge}");
    }
}
