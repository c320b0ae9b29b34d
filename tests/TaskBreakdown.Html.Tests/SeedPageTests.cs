using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net;
using System.Text;
using TaskBreakdown.Model;
using TaskBreakdown.Tests;
using Xunit;

namespace TaskBreakdown.Html.Tests;

/// <summary>The seed saved as a web page reads to the model of the text.</summary>
public sealed class SeedPageTests
{
    private static readonly string Expected = ModelText.Of(SeedTable.Breakdown);

    [Fact]
    public void Read_SeedAsTableForEachSection_IsTheModelOfTheText() =>
        AssertIsSeed(HtmlBreakdownReader.Default.Read(Page(SeedTable.Sections.Select(section => section.Prepend(SeedTable.Header)))).Breakdown);

    [Fact]
    public void Read_SeedAsOneTableThatRepeatsItsHeader_IsTheModelOfTheText() =>
        AssertIsSeed(HtmlBreakdownReader.Default.Read(Page([SeedTable.Sections.SelectMany(section => section.Prepend(SeedTable.Header))])).Breakdown);

    [Fact]
    public void Read_SeedInGbk_IsTheModelOfTheText()
    {
        Encoding gbk = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;
        byte[] page = gbk.GetBytes(Page(SeedTable.Sections.Select(section => section.Prepend(SeedTable.Header))));

        AssertIsSeed(HtmlBreakdownReader.Default.Read(page).Breakdown);
    }

    [Fact]
    public void Read_SeedAsParagraphs_IsTheModelOfTheText()
    {
        IEnumerable<string> cells = SeedTable.Sections.SelectMany(section => section.Prepend(SeedTable.Header)).SelectMany(row => row);
        string page = Table(SeedTable.Metadata) + $"<h1>{SeedTable.Title}</h1>" + string.Concat(cells.Select(cell => $"<p>{WebUtility.HtmlEncode(cell)}</p>\n"));

        AssertIsSeed(HtmlBreakdownReader.Default.Read(page).Breakdown);
    }

    /// <summary>A word processor opened a document and saved it as a web page: styles, fonts and empty paragraphs in every cell.</summary>
    [Fact]
    public void Read_SeedThatAWordProcessorSaved_IsTheModelOfTheText() =>
        AssertIsSeed(HtmlBreakdownReader.Default.Read(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Data", "saved", "seed-by-libreoffice.html"))).Breakdown);

    private static void AssertIsSeed(WorkBreakdown read) => Assert.Equal(Expected, ModelText.Of(read));

    private static string Page(IEnumerable<IEnumerable<string[]>> tables) =>
        $"<!DOCTYPE html><html><head><title>{SeedTable.Title}</title></head><body>{Table(SeedTable.Metadata)}<h1>{SeedTable.Title}</h1>"
        + string.Concat(tables.Select(Table)) + "</body></html>";

    private static string Table(IEnumerable<string[]> rows) =>
        "<table>" + string.Concat(rows.Select(row => "<tr>" + string.Concat(row.Select(cell => $"<td>{WebUtility.HtmlEncode(cell)}</td>")) + "</tr>")) + "</table>";
}
