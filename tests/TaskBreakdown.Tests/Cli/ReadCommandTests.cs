using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using TaskBreakdown.Json;
using TaskBreakdown.Model;
using Xunit;

namespace TaskBreakdown.Tests.Cli;

public sealed class ReadCommandTests
{
    private static readonly byte[] SeedBytes = File.ReadAllBytes(ToolRun.SeedPath);

    private static readonly string SeedText = Encoding.UTF8.GetString(SeedBytes);

    static ReadCommandTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static TheoryData<string> Encodings() => ["utf-8", "GB18030", "utf-16", "utf-16BE"];

    [Fact]
    public void Read_SeedAsJson_HasItsSectionsTasksAndFacts()
    {
        ToolRun run = ToolRun.Of("read", ToolRun.SeedPath, "--format", "json");
        WorkBreakdown breakdown = BreakdownJson.Deserialize(run.Output);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal([15, 25, 25], breakdown.Sections.Select(section => section.Tasks.Length));
        Assert.Equal(2024, breakdown.Year);
        Assert.Equal(7, breakdown.Metadata.Entries.Length);
        Assert.Contains("“四好农村路”", run.Output, StringComparison.Ordinal);
        Assert.Empty(run.Error);
    }

    [Fact]
    public void Read_StandardInput_IsReadLikeAFile()
    {
        ToolRun file = ToolRun.Of("read", ToolRun.SeedPath, "--format", "json");

        Assert.Equal(file, ToolRun.WithInput(SeedBytes, "read", "-", "--format", "json"));
    }

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Read_AnyEncodingOfTheSeed_GivesTheSame(string encoding)
    {
        ToolRun expected = ToolRun.WithInput(SeedBytes, "read", "-");
        byte[] mark = encoding == "GB18030" ? [] : Encoding.GetEncoding(encoding).GetPreamble();
        byte[] bytes = [.. mark, .. Encoding.GetEncoding(encoding).GetBytes(SeedText)];

        Assert.Equal(expected, ToolRun.WithInput(bytes, "read", "-"));
    }

    [Fact]
    public void Read_SeedAsTaskLines_GivesALineForEachTask()
    {
        ToolRun run = ToolRun.Of("read", ToolRun.SeedPath, "-f", "jsonl");
        JsonElement[] tasks = [.. run.Lines.Select(line => JsonDocument.Parse(line).RootElement)];

        Assert.Equal(65, tasks.Length);
        Assert.Equal("3.25", tasks[^1].GetProperty("id").GetString());
        Assert.Equal(3, tasks[^1].GetProperty("section").GetInt32());
        Assert.Equal("2024年区政府工作主要任务分解(部分)", tasks[^1].GetProperty("document").GetString());
    }

    [Fact]
    public void Read_SeveralFilesAsJson_GivesAnArray()
    {
        ToolRun run = ToolRun.Of("read", ToolRun.SeedPath, ToolRun.SeedPath, "-f", "json");
        using JsonDocument document = JsonDocument.Parse(run.Output);

        Assert.Equal(2, document.RootElement.GetArrayLength());
    }

    [Fact]
    public void Read_Pattern_ReadsEveryFileOfIt()
    {
        ToolRun run = ToolRun.Of("read", Path.Combine(Path.GetDirectoryName(ToolRun.SeedPath)!, "*_b31d4c8d9ca6cfb?.txt"), "-f", "csv");

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("document,section,heading,number,task,lead,support,leaders,deadline,targets\r\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_SeveralFilesAsCsv_HasOneHeader()
    {
        ToolRun run = ToolRun.Of("read", ToolRun.SeedPath, ToolRun.SeedPath, "-f", "csv");

        Assert.Equal(2, run.Output.Split("document,section").Length);
    }

    [Fact]
    public void Read_SeveralFilesAsHtml_IsWrongUsage()
    {
        ToolRun run = ToolRun.Of("read", ToolRun.SeedPath, ToolRun.SeedPath, "-f", "html");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("one document", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("table")]
    [InlineData("json")]
    [InlineData("jsonl")]
    [InlineData("markdown")]
    [InlineData("csv")]
    [InlineData("html")]
    public void Read_ToFile_WritesWhatStandardOutputWouldHave(string format)
    {
        string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            ToolRun toFile = ToolRun.Of("read", ToolRun.SeedPath, "-f", format, "-o", path);

            Assert.Equal((0, ""), (toFile.ExitCode, toFile.Output));
            Assert.Equal(ToolRun.Of("read", ToolRun.SeedPath, "-f", format).Output, File.ReadAllText(path));
        }
        finally
        {
            File.Delete(path);
        }
    }
}
