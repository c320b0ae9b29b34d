using System;
using System.Linq;
using TaskBreakdown.Reading;
using Xunit;

namespace TaskBreakdown.OpenXml.Tests.Excel;

/// <summary>What a workbook shows, as text: a row a line, a tab between the cells.</summary>
public sealed class SheetTextTests
{
    private const string Strings =
        "<si><t>甲</t></si><si><r><t>12万m</t></r><r><rPr><vertAlign val=\"superscript\"/></rPr><t>2</t></r><rPh sb=\"0\" eb=\"1\"><t>よみ</t></rPh></si><si><t>一_x000D_\n二</t></si>";

    public static TheoryData<string, string> Rows => new()
    {
        { "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row>", "甲\t12万m²" },
        { "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><r><t>一</t></r><r><t>二</t></r></is></c></row>", "一二" },
        { "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>2</v></c></row>", "一\n二" },
        { "<row r=\"1\"><c r=\"A1\" t=\"str\"><f>A2&amp;B2</f><v>算出</v></c><c r=\"B1\"><f>1+1</f><v>2</v></c></row>", "算出\t2" },
        { "<row r=\"1\"><c r=\"A1\" t=\"b\"><v>1</v></c><c r=\"B1\" t=\"e\"><v>#REF!</v></c></row>", "TRUE\t#REF!" },

        // References may be left out, rows and columns may be left out, and an index may lead nowhere.
        { "<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>", "1\t2\n3\t" },
        { "<row r=\"3\"><c r=\"C3\"><v>1</v></c><c r=\"XFD3\"><v>2</v></c></row><row r=\"1048576\"><c r=\"C1048576\"><v>3</v></c></row>", "1\t2\n3\t" },
        { "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>77</v></c><c r=\"B1\" t=\"s\"><v>x</v></c><c r=\"C1\"><v>1</v></c><c r=\"ZZZZ9\"><v>2</v></c></row>", "1\t2" },
        { "<row r=\"1\" hidden=\"1\"><c r=\"A1\"><v>9</v></c></row><row r=\"2\"><c r=\"A2\"><v>1</v></c></row>", "1" },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Read_Sheet_WritesARowALine(string rows, string text)
    {
        byte[] file = XlsxBuilder.FromSheets([new TestSheet("Sheet1", rows)], Strings);

        Assert.Equal(text + "\n", ExcelBreakdownReader.Default.Read(file).Source.Text);
    }

    [Fact]
    public void Read_MergedCells_StandOnce()
    {
        byte[] file = XlsxBuilder.FromRows([["序号", "任务", "单位"], ["1", "甲", "局"], ["", "乙", "余"], ["小结", "余", "余"]], "A2:A3 C2:C3 A4:C4 B9 C1:");

        Assert.Equal("序号\t任务\t单位\n1\t甲\t局\n\t乙\t\n小结\t\t\n", ExcelBreakdownReader.Default.Read(file).Source.Text);
    }

    [Fact]
    public void Read_HiddenSheetRowsAndColumns_AreReportedAndLeftOut()
    {
        TestSheet shown = new("任务", XlsxBuilder.Rows([["1", "甲", "隐"], ["2", "乙", "隐"]]) + "<row r=\"3\" hidden=\"1\"><c r=\"A3\"><v>3</v></c></row>")
        {
            Columns = "<cols><col min=\"3\" max=\"3\" hidden=\"1\"/></cols>",
        };
        TestSheet hidden = new("底稿", XlsxBuilder.Rows([["9", "稿"]])) { State = "veryHidden" };
        BreakdownDocument read = ExcelBreakdownReader.Default.Read(XlsxBuilder.FromSheets([hidden, shown]));

        Assert.Equal("1\t甲\n2\t乙\n", read.Source.Text);
        Assert.Equal(
            ["The sheet '底稿': hidden; not read.", "1 rows of the sheet '任务': hidden; not read.", "1 columns of the sheet '任务': hidden; not read."],
            read.Breakdown.Diagnostics.Where(diagnostic => diagnostic.Id == "TB0202").Select(diagnostic => diagnostic.Message));
    }

    /// <summary>Tabs that somebody named say what stands on them; the names that programs give do not.</summary>
    [Fact]
    public void Read_SeveralSheets_AreHeadedByTheirNames()
    {
        string rows = XlsxBuilder.Rows([["1", "甲"]]);
        byte[] file = XlsxBuilder.FromSheets([new TestSheet("民生实事", rows), new TestSheet("Sheet2", rows), new TestSheet("空", "")]);

        Assert.Equal("民生实事\n1\t甲\n\n1\t甲\n", ExcelBreakdownReader.Default.Read(file).Source.Text.Replace("\n\n\n", "\n\n", StringComparison.Ordinal));
    }

    [Fact]
    public void Read_DatesOf1904_CountFromThere()
    {
        const string Styles = "<cellXfs count=\"1\"><xf numFmtId=\"14\"/></cellXfs>";
        byte[] file = XlsxBuilder.FromSheets([new TestSheet("a", "<row><c s=\"0\"><v>0</v></c></row>")], styles: Styles, properties: "<workbookPr date1904=\"1\"/>");

        Assert.Equal("1904/1/1\n", ExcelBreakdownReader.Default.Read(file).Source.Text);
    }
}
