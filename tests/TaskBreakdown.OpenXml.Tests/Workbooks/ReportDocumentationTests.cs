using System;
using System.Data;
using System.IO;
using System.Linq;
using TaskBreakdown.Analysis;
using TaskBreakdown.Model;
using TaskBreakdown.OpenXml.Workbooks;
using TaskBreakdown.Reading;
using TaskBreakdown.Reports;
using TaskBreakdown.Reports.Rows;
using TaskBreakdown.Reports.Tables;
using TaskBreakdown.Schedules;
using TaskBreakdown.Text;
using Xunit;

namespace TaskBreakdown.OpenXml.Tests.Workbooks;

/// <summary>The examples of docs/reports.md compile and run: every line of them stands here.</summary>
public sealed class ReportDocumentationTests
{
    private static readonly WorkBreakdown Seed = BreakdownReader.Default.Read(SourceText.From(
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Seeds", "000_b31d4c8d9ca6cfbf.txt"))));

    [Fact]
    public void Examples_OfRows_GiveWhatTheySay()
    {
        WorkBreakdown breakdown = Seed;
        ReportTable<TargetRow> targets = BreakdownRows.Targets(breakdown);
        decimal? kilometres = targets.Where(row => row.CanonicalUnit == "km").Sum(row => row.CanonicalValue);
        DataTable data = targets.ToDataTable(ReportLanguage.Chinese);
        using IDataReader reader = targets.CreateDataReader();

        using var writer = new StringWriter();
        targets.WriteCsv(writer, new CsvOptions { Language = ReportLanguage.Chinese, IncludeByteOrderMark = true });

        Assert.Equal(148, kilometres);
        Assert.Equal("牵头单位", data.Columns["Lead"]!.Caption);
        Assert.True(reader.Read());
        Assert.StartsWith("\uFEFF文件,年度,", writer.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Examples_OfReports_WritePageAndWorkbook()
    {
        WorkBreakdown breakdown = Seed;
        ProgressReview review = ProgressReview.Create(breakdown, [], new CalendarDate(2024, 6, 30));
        using var writer = new StringWriter();
        using var stream = new MemoryStream();
        HtmlReport.Write(breakdown, writer, new HtmlReportOptions { Language = ReportLanguage.Chinese, Review = review });
        BreakdownWorkbook.Write(breakdown, stream, new WorkbookOptions { Language = ReportLanguage.Chinese });

        Assert.Contains("<h2 id=\"progress-heading\">进展</h2>", writer.ToString(), StringComparison.Ordinal);
        Assert.True(stream.Length > 10_000);
    }

    [Fact]
    public void Examples_OfThePage_StandInThisFile()
    {
        string root = Root();
        string here = Path.Combine(root, "tests", "TaskBreakdown.OpenXml.Tests", "Workbooks", "ReportDocumentationTests.cs");
        string[] compiled = [.. File.ReadAllLines(here).Select(line => line.Trim())];
        string page = File.ReadAllText(Path.Combine(root, "docs", "reports.md")).ReplaceLineEndings("\n");
        string[] examples = [.. page.Split("```csharp\n").Skip(1).SelectMany(block => block[..block.IndexOf("```", StringComparison.Ordinal)].Split('\n')).Where(line => line.Length > 0)];

        Assert.True(examples.Length >= 7);
        Assert.All(examples, line => Assert.Contains(line.Trim(), compiled));
    }

    private static string Root()
    {
        DirectoryInfo folder = new(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "TaskBreakdown.sln")))
        {
            folder = folder.Parent!;
        }

        return folder.FullName;
    }
}
