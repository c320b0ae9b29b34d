using System;
using System.IO;
using System.Linq;
using System.Text;
using TaskBreakdown.Model;
using TaskBreakdown.Reports;
using TaskBreakdown.Reports.Tables;
using Xunit;

namespace TaskBreakdown.Tests.Reports;

public sealed class CsvTests
{
    [Fact]
    public void WriteCsv_English_HasEnglishTitlesAndChineseWords()
    {
        string[] lines = Csv(SeedBreakdown.Value, CsvOptions.Default).Split("\r\n");

        Assert.StartsWith("Document,Year,Section,Section heading,Task ID,No.,Task,", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("2024年区政府工作主要任务分解(部分),2024,1,,1.1,1,推动闲置岸线资源高效集约利用。,,区交通运输局,", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void WriteCsv_Chinese_HasChineseTitles() => Assert.StartsWith(
        "文件,年度,部分,部分标题,任务编号,序号,目标任务,",
        Csv(SeedBreakdown.Value, new CsvOptions { Language = ReportLanguage.Chinese }),
        StringComparison.Ordinal);

    [Fact]
    public void WriteCsv_WithByteOrderMark_StartsWithItsThreeBytes()
    {
        using var stream = new MemoryStream();
        using (var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true))
        {
            BreakdownRows.Tasks(SeedBreakdown.Value).WriteCsv(writer, new CsvOptions { IncludeByteOrderMark = true });
        }

        Assert.Equal([0xEF, 0xBB, 0xBF, (byte)'D'], stream.ToArray().Take(4));
    }

    [Fact]
    public void WriteCsv_WithoutHeader_StartsWithTheFirstRow() =>
        Assert.StartsWith("2024年", Csv(SeedBreakdown.Value, new CsvOptions { IncludeHeader = false }), StringComparison.Ordinal);

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("＝1+1", "'＝1+1")]
    [InlineData("　=1", "'　=1")]
    [InlineData("\u200B=1", "'\u200B=1")]
    [InlineData("\t=1", "\"'\t=1\"")]
    [InlineData("\r=1", "\"'\r=1\"")]
    [InlineData("\n=1", "\"'\n=1\"")]
    [InlineData("'=1", "''=1")]
    [InlineData("'90后'", "'90后'")]
    [InlineData("区发改局;=1", "\"区发改局;=1\"")]
    [InlineData("=HYPERLINK(\"x\",\"y\")", "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("第一\n第二", "\"第一\n第二\"")]
    [InlineData("新建5个", "新建5个")]
    [InlineData("", "\"\"")]
    public void WriteCsv_Text_IsQuotedAndNoFormula(string text, string expected)
    {
        Assert.Equal(expected, CsvCell.OfText(text));
        Assert.Equal(text, CsvCell.TextOf(CsvReading.Read(expected + "\r\n")[0][0].Text));
    }

    private static string Csv(WorkBreakdown breakdown, CsvOptions options)
    {
        var writer = new StringWriter();
        BreakdownRows.Tasks(breakdown).WriteCsv(writer, options);
        return writer.ToString();
    }
}
