using System.Collections.Generic;
using System.Linq;
using TaskBreakdown.Tests;
using Xunit;

namespace TaskBreakdown.Html.Tests;

/// <summary>The invented documents of all layouts, their answers put into tables of a page.</summary>
public sealed class LayoutTableTests
{
    private static readonly IReadOnlyDictionary<string, LayoutTable> Tables = LayoutTable.LoadAll();

    public static TheoryData<string> Files => [.. Tables.Keys];

    [Theory]
    [MemberData(nameof(Files))]
    public void Read_DocumentAsTable_GivesItsTasks(string file)
    {
        LayoutTable table = Tables[file];
        string rows = string.Concat(table.Rows.Select(row => "<tr>" + string.Concat(row.Select(Cell)) + "</tr>"));
        string page = $"<html><body><h1>{table.Title}</h1><table>{rows}</table></body></html>";

        Assert.Equal(table.Tasks, LayoutTable.Describe(HtmlBreakdownReader.Default.Read(page).Breakdown));
    }

    private static string Cell(LayoutCell cell) =>
        $"<td rowspan=\"{cell.RowSpan}\" colspan=\"{cell.ColumnSpan}\">{cell.Text.Replace("<", "&lt;").Replace("\n", "<br>")}</td>";
}
