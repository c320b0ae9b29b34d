using System;
using System.IO;
using System.Text;
using Xunit;

namespace TaskBreakdown.Tests.Cli;

public sealed class ReportCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    [Fact]
    public void Report_Html_WritesThePage()
    {
        ToolRun run = ToolRun.Of("report", ToolRun.SeedPath, "-o", PathOf("report.html"), "--language", "zh", "--title", "月报");
        string page = File.ReadAllText(PathOf("report.html"));

        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("<!DOCTYPE html>\n<html lang=\"zh-CN\">", page, StringComparison.Ordinal);
        Assert.Contains("<title>月报</title>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Report_Xlsx_WritesAWorkbook()
    {
        ToolRun run = ToolRun.Of("report", ToolRun.SeedPath, "-o", PathOf("report.xlsx"));

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("PK", Encoding.ASCII.GetString(File.ReadAllBytes(PathOf("report.xlsx")), 0, 2));
    }

    [Fact]
    public void Report_Markdown_WritesMarkdown()
    {
        ToolRun.Of("report", ToolRun.SeedPath, "-o", PathOf("report.md"));

        Assert.StartsWith("# 2024年区政府工作主要任务分解(部分)\n", File.ReadAllText(PathOf("report.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void Report_WithActuals_ShowsProgressAndWhatDidNotCount()
    {
        File.WriteAllText(PathOf("actuals.csv"), "task,value,asOf\n1.3,17,2024-06-30\n9.9,1,2024-06-30\n");
        ToolRun run = ToolRun.Of("report", ToolRun.SeedPath, "-o", PathOf("r.html"), "--actuals", PathOf("actuals.csv"), "--as-of", "2024-07-15");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("actuals.csv:3:1: error TB0110: The plan has no task '9.9'", run.Error, StringComparison.Ordinal);
        Assert.Contains("<h2 id=\"progress-heading\">Progress</h2>", File.ReadAllText(PathOf("r.html")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("let its name end with .html, .xlsx or .md", "-o", "report.pdf")]
    [InlineData("add --as-of 2024-06-30", "-o", "r.html", "--actuals", "a.csv")]
    [InlineData("add --actuals", "-o", "r.html", "--as-of", "2024-06-30")]
    [InlineData("'2024-13-01' is no day of the calendar; write it as 2024-06-30", "-o", "r.html", "--actuals", "a.csv", "--as-of", "2024-13-01")]
    [InlineData("cannot read 'no-such.csv'", "-o", "r.html", "--actuals", "no-such.csv", "--as-of", "2024-06-30")]
    [InlineData("cannot write 'no/such/folder/r.html'", "-o", "no/such/folder/r.html")]
    [InlineData("Option '--output' is required")]
    public void Report_WrongUsage_SaysWhatToDo(string advice, params string[] options)
    {
        ToolRun run = ToolRun.Of(["report", ToolRun.SeedPath, .. options]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(advice, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Report_NoSuchFile_SaysSo()
    {
        ToolRun run = ToolRun.Of("report", "no-such.txt", "-o", PathOf("r.html"));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("no-such.txt", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(PathOf("r.html")));
    }

    [Fact]
    public void Report_Help_HasAnExample() =>
        Assert.Contains("task-breakdown report breakdown.txt -o report.html", ToolRun.Of("report", "--help").Output, StringComparison.Ordinal);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string PathOf(string name) => Path.Combine(_folder, name);
}
