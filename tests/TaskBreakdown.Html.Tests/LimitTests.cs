using System;
using System.Linq;
using System.Text;
using TaskBreakdown.Reading;
using Xunit;

namespace TaskBreakdown.Html.Tests;

/// <summary>Pages made to cost time and memory.</summary>
public sealed class LimitTests
{
    private const string Task = "<table><tr><td>序号<td>工作任务<td>责任单位<tr><td>1<td>新建学校3所。<td>区教育局</table>";

    [Fact]
    public void Read_ElementsNestedWithoutEnd_ReadsWhatIsInThem()
    {
        string page = string.Concat(Enumerable.Repeat("<div>", 20_000)) + Task;

        Assert.Single(HtmlBreakdownReader.Default.Read(page).Breakdown.Tasks);
    }

    [Theory]
    [InlineData("<table><tr><td>", "</td></tr></table>")]
    [InlineData("<font><b><i>", "")]
    [InlineData("<ul><li>", "")]
    public void Read_OtherNesting_ReturnsAResult(string opener, string closer)
    {
        string page = string.Concat(Enumerable.Repeat(opener, 5_000)) + "新建学校3所。" + string.Concat(Enumerable.Repeat(closer, 5_000));

        Assert.Contains("新建学校3所。", HtmlBreakdownReader.Default.Read(page).Source.Text, StringComparison.Ordinal);
    }

    /// <summary>A staircase of cells asks for a grid as wide as it is high.</summary>
    [Fact]
    public void Read_GridThatWouldBeHuge_ReportsIt()
    {
        var page = new StringBuilder("<table><tr><td>序号<td>工作任务");
        for (int i = 0; i < 900; i++)
        {
            page.Append("<tr><td colspan=").Append(i + 1).Append(">1<td>甲");
        }

        BreakdownDocument read = HtmlBreakdownReader.Default.Read(page.Append("</table>").ToString());

        Assert.Contains(read.Breakdown.Diagnostics, diagnostic => diagnostic.Id == "TB0025");
    }

    [Theory]
    [InlineData(99_999, false)]
    [InlineData(100_000, true)]
    public void Read_TableOfTwoColumns_IsReadUpToTheLimitOfCells(int rows, bool isBeyond)
    {
        string page = "<table><tr><td>工作任务<td>责任单位" + string.Concat(Enumerable.Repeat("<tr><td>甲<td>乙", rows)) + "</table>";

        BreakdownDocument read = HtmlBreakdownReader.Default.Read(page);

        Assert.Equal(isBeyond, read.Breakdown.Diagnostics.Any(diagnostic => diagnostic.Id == "TB0025"));
        Assert.Equal(99_999, read.Breakdown.Tasks.Count());
    }

    [Fact]
    public void Read_SpansOfManyCells_CostNoMoreThanTheCells()
    {
        string cell = "<td rowspan=65534 colspan=1000>甲";
        string page = Task + "<table>" + string.Concat(Enumerable.Repeat("<tr>" + string.Concat(Enumerable.Repeat(cell, 40)), 100)) + "</table>";

        Assert.NotEmpty(HtmlBreakdownReader.Default.Read(page).Source.Text);
    }

    /// <summary>Entities of a document type are no entities of a page: they stay as they are written.</summary>
    [Fact]
    public void Read_EntitiesOfADocumentType_AreNotExpanded()
    {
        const string Page = "<!DOCTYPE html [<!ENTITY a \"哈哈哈哈\"><!ENTITY b \"&a;&a;&a;\"><!ENTITY c SYSTEM \"file:///etc/passwd\">]><p>&b;&c;</p>" + Task;
        string text = HtmlBreakdownReader.Default.Read(Page).Source.Text;

        Assert.Contains("&b;&c;", text, StringComparison.Ordinal);
        Assert.DoesNotContain("root:", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_PageLongerThanTheLimit_ReportsIt()
    {
        byte[] page = new byte[HtmlBreakdownReader.LongestPage + 1];
        BreakdownDocument read = HtmlBreakdownReader.Default.Read(page);

        Assert.Equal(["TB0201"], read.Breakdown.Diagnostics.Select(diagnostic => diagnostic.Id));
        Assert.Contains("longer than 33554432 bytes", read.Breakdown.Diagnostics[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_Null_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => HtmlBreakdownReader.Default.Read((string)null!));
        Assert.Throws<ArgumentNullException>(() => HtmlBreakdownReader.Default.Read((byte[])null!));
        Assert.Throws<ArgumentNullException>(() => HtmlBreakdownReader.Default.Read((System.IO.Stream)null!));
    }
}
