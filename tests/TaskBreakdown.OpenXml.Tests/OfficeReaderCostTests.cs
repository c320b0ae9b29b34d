using System.Collections.Generic;
using System.Linq;
using TaskBreakdown.OpenXml.Tests.Excel;
using TaskBreakdown.OpenXml.Tests.Word;
using TaskBreakdown.Tests;
using Xunit;

namespace TaskBreakdown.OpenXml.Tests;

/// <summary>What reading a file costs grows with the file and no faster.</summary>
public sealed class OfficeReaderCostTests
{
    private static readonly string[] Header = ["序号", "工作任务", "牵头单位", "配合单位"];
    private static readonly string[] Row = ["1", "新建学校3所。", "区教育局", "区财政局、各街道"];

    [Fact]
    public void Read_WorkbookOfTenTimesTheRows_AllocatesAboutTenTimesAsMuch() => Growth.AssertIsLinear(
        50, count => XlsxBuilder.FromRows(Rows(count)), file => Assert.NotNull(ExcelBreakdownReader.Default.Read(file)));

    [Fact]
    public void Read_WorkbookOfTenTimesTheMergedCells_AllocatesAboutTenTimesAsMuch() => Growth.AssertIsLinear(
        50,
        count => XlsxBuilder.FromRows(Rows(2 * count), string.Join(' ', Enumerable.Range(1, count).Select(pair => $"C{2 * pair}:C{(2 * pair) + 1}"))),
        file => Assert.NotNull(ExcelBreakdownReader.Default.Read(file)));

    [Fact]
    public void Read_DocumentOfTenTimesTheRows_AllocatesAboutTenTimesAsMuch() => Growth.AssertIsLinear(
        50, count => DocxBuilder.FromBody(DocxBuilder.Table([.. Rows(count)])), file => Assert.NotNull(WordBreakdownReader.Default.Read(file)));

    [Fact]
    public void Read_DocumentOfTenTimesTheParagraphs_AllocatesAboutTenTimesAsMuch() => Growth.AssertIsLinear(
        50,
        count => DocxBuilder.FromBody(string.Concat(Enumerable.Repeat(DocxBuilder.Paragraph("1.新建学校3所。") + DocxBuilder.Paragraph("责任单位:区教育局"), count))),
        file => Assert.NotNull(WordBreakdownReader.Default.Read(file)));

    private static IEnumerable<string[]> Rows(int count) => Enumerable.Repeat(Row, count).Prepend(Header);
}
