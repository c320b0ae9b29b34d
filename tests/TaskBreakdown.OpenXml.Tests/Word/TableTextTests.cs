using Xunit;

namespace TaskBreakdown.OpenXml.Tests.Word;

/// <summary>Tables as text: a row a line, a tab between the cells, nothing in a cell that another one covers.</summary>
public sealed class TableTextTests
{
    private const string Restart = "<w:vMerge w:val=\"restart\"/>";
    private const string Continue = "<w:vMerge/>";

    public static TheoryData<string, string> Tables => new()
    {
        { Row(Of("1"), Of("甲"), Of("局")), "1\t甲\t局" },

        // Merged cells.
        { Row(Of("1", Restart), Of("甲"), Of("局")) + Row(Of("", Continue), Of("乙"), Of("办")), "1\t甲\t局\n\t乙\t办" },
        { Row(Of("1", Restart), Of("甲"), Of("局")) + Row(Of("2", Restart), Of("乙"), Of("办")), "1\t甲\t局\n2\t乙\t办" },
        { Row(Of("1"), Of("甲"), Of("局")) + Row(Of("2", Continue), Of("乙"), Of("办")), "1\t甲\t局\n2\t乙\t办" },
        { Row(Of("一、民生", "<w:gridSpan w:val=\"3\"/>")) + Row(Of("1"), Of("甲"), Of("局")), "一、民生\t\t\n1\t甲\t局" },
        { Row(Of("一、民生", "<w:hMerge w:val=\"restart\"/>"), Of("", "<w:hMerge/>"), Of("", "<w:hMerge/>")) + Row(Of("1"), Of("甲"), Of("局")), "一、民生\t\t\n1\t甲\t局" },
        { Row(Of("1"), Of("甲", "<w:gridSpan w:val=\"99999999\"/>"), Of("局")), "1\t甲\t\t局" },
        { "<w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>" + Of("甲") + Of("局") + "</w:tr>", "\t甲\t局" },

        // Rows that a tracked change deleted, rows and cells in content controls.
        { "<w:tr><w:trPr><w:del w:id=\"1\" w:author=\"a\"/></w:trPr>" + Of("9") + Of("删") + Of("局") + "</w:tr>" + Row(Of("1"), Of("甲"), Of("局")), "1\t甲\t局" },
        { "<w:sdt><w:sdtContent>" + Row(Of("1"), "<w:sdt><w:sdtContent>" + Of("甲") + "</w:sdtContent></w:sdt>", Of("局")) + "</w:sdtContent></w:sdt>", "1\t甲\t局" },

        // Paragraphs in a cell, and a table in a cell.
        { Row(Of("1"), Of("甲"), DocxBuilder.Cell(DocxBuilder.Paragraph("局") + DocxBuilder.Paragraph("办"))), "1\t甲\t局\n办" },
        { Row(Of("1"), DocxBuilder.Cell(DocxBuilder.Paragraph("甲") + DocxBuilder.Table([["其中", "3个"], ["另有", "2个"]]) + "<w:p/>"), Of("局")), "1\t甲\n其中 3个\n另有 2个\t局" },
    };

    [Theory]
    [MemberData(nameof(Tables))]
    public void Read_Table_WritesARowALine(string rows, string text)
    {
        string body = $"<w:tbl>{Row(Of("序号"), Of("工作任务"), Of("责任单位"))}{rows}</w:tbl>";
        string header = text.StartsWith("1\t甲\t\t", System.StringComparison.Ordinal) ? "序号\t工作任务\t责任单位\t\n" : "序号\t工作任务\t责任单位\n";

        Assert.Equal(header + text + "\n", WordBreakdownReader.Default.Read(DocxBuilder.FromBody(body)).Source.Text);
    }

    /// <summary>A frame around a whole document is drawn with a table of one cell.</summary>
    [Fact]
    public void Read_TableThatFramesAnother_IsWalkedLikeTheBody()
    {
        string inner = DocxBuilder.Table([["序号", "工作任务"], ["1", "甲"]]);
        byte[] file = DocxBuilder.FromBody($"<w:tbl><w:tr>{DocxBuilder.Cell(DocxBuilder.Paragraph("标题") + inner + "<w:p/>")}</w:tr></w:tbl>");

        Assert.Equal("标题\n序号\t工作任务\n1\t甲\n", WordBreakdownReader.Default.Read(file).Source.Text);
    }

    private static string Row(params string[] cells) => "<w:tr>" + string.Concat(cells) + "</w:tr>";

    private static string Of(string text, string properties = "") => DocxBuilder.Cell(DocxBuilder.Paragraph(text), properties);
}
