using System;
using System.Linq;
using System.Text;
using System.Text.Json;
using FsCheck.Xunit;
using TaskBreakdown.Json;
using TaskBreakdown.Targets;
using Xunit;

namespace TaskBreakdown.Tests.Cli;

[Properties(Arbitrary = [typeof(DomainArbitraries)])]
public sealed class LineCommandTests
{
    static LineCommandTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData("", 0)]
    [InlineData("\n", 1)]
    [InlineData("新建公园9个", 1)]
    [InlineData("新建公园9个\n", 1)]
    [InlineData("新建公园9个\r\n\r\n改造\f小区\r3个\r\n", 3)]
    [InlineData("\n\n\na", 4)]
    public void Extract_AnyLines_GivesAsMany(string input, int lines)
    {
        ToolRun run = ToolRun.WithInput(input, "extract", "--format", "jsonl");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(lines, run.Output.Count(character => character == '\n'));
        Assert.Equal(Enumerable.Range(1, lines), run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(LineOf));
    }

    [Property]
    public void Extract_HostileLines_GivesAsMany(HostileText[] texts)
    {
        string input = string.Concat(texts.Select(hostile => hostile.Text + "\n"));

        ToolRun run = ToolRun.WithInput(input, "extract", "-f", "jsonl");

        Assert.Equal(input.Count(character => character == '\n'), run.Output.Count(character => character == '\n'));
    }

    [Fact]
    public void Extract_EmptyLine_FindsNothing() => Assert.Equal(
        """{"line":1,"text":"","completeness":[],"quantities":[]}""" + "\n",
        ToolRun.WithInput("\n", "extract", "-f", "jsonl").Output);

    [Fact]
    public void Extract_Text_GivesTheLibrarysJson() => Assert.Equal(
        BreakdownJson.Serialize(TargetExtractor.Default.Extract("新建口袋公园9个"), 1) + "\n",
        ToolRun.WithInput("新建口袋公园9个", "extract", "-", "-f", "jsonl").Output);

    [Theory]
    [InlineData("""{"id":"q1","text":"新建\n公园9个"}""", "新建\n公园9个")]
    [InlineData("""  { "text": "" }""", "")]
    [InlineData("""{"texts":"a"}""", """{"texts":"a"}""")]
    [InlineData("""{"text":9}""", """{"text":9}""")]
    [InlineData("""{"text":"\ud800"}""", """{"text":"\ud800"}""")]
    [InlineData("{一}", "{一}")]
    [InlineData("{", "{")]
    public void Extract_JsonObjectWithText_IsTakenAsSuch(string line, string text)
    {
        ToolRun run = ToolRun.WithInput(line, "extract", "-f", "jsonl");

        Assert.Equal(text, JsonDocument.Parse(run.Output).RootElement.GetProperty("text").GetString());
    }

    [Theory]
    [InlineData("GB18030", false)]
    [InlineData("utf-8", true)]
    [InlineData("utf-16", true)]
    public void Extract_AnyEncoding_ReadsTheSame(string encoding, bool hasMark)
    {
        const string input = "one\n新建口袋公园9个\n改造老旧小区3个\n";
        Encoding known = Encoding.GetEncoding(encoding);
        byte[] bytes = [.. hasMark ? known.GetPreamble() : [], .. known.GetBytes(input)];

        Assert.Equal(ToolRun.WithInput(input, "extract", "-f", "jsonl"), ToolRun.WithInput(bytes, "extract", "-f", "jsonl"));
    }

    [Fact]
    public void Extract_BytesOfNoEncoding_ReportsTheLineAndReturnsOne()
    {
        ToolRun run = ToolRun.WithInput([(byte)'a', (byte)'\n', 0xFF, 0xFF, (byte)'\n', (byte)'b'], "extract", "-f", "jsonl");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("task-breakdown: line 2 is neither UTF-8 nor GB18030; save it as UTF-8.\n", run.Error);
        Assert.Equal(3, run.Lines.Length);
    }

    [Fact]
    public void Extract_Table_ShowsTargetsBelowTheirText()
    {
        ToolRun run = ToolRun.WithInput("新改建高标准农田1900亩\n", "extract");

        Assert.Equal("1 新改建高标准农田1900亩", run.Lines[0]);
        Assert.Contains("1900亩 ≈ 126.67 ha", run.Lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Extract_Explain_NamesTheRulesAndTheWordsThatDecided()
    {
        ToolRun run = ToolRun.WithInput("供水能力提升至5万吨/日以上\n", "extract", "--explain");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(run.Lines, line => line.Contains("role:", StringComparison.Ordinal) && line.Contains("figureToReach", StringComparison.Ordinal));
        Assert.Contains(run.Lines, line => line.Contains("comparison:", StringComparison.Ordinal) && line.TrimEnd().EndsWith("以上", StringComparison.Ordinal));
        Assert.Contains(run.Lines, line => line.Contains("change:", StringComparison.Ordinal) && line.TrimEnd().EndsWith("提升至", StringComparison.Ordinal));
    }

    [Fact]
    public void Organizations_Lines_GiveAsManyInTheContractsForm()
    {
        ToolRun run = ToolRun.WithInput("区财政局\n\n{\"text\":\"县财政局\",\"level\":\"county\"}\n", "organizations", "--level", "district", "-f", "jsonl");

        Assert.Equal([1, 2, 3], run.Lines.Select(LineOf));
        Assert.Equal("""{"line":2,"text":"","openEnded":false,"members":[]}""", run.Lines[1]);
        Assert.Equal("县财政局", JsonDocument.Parse(run.Lines[2]).RootElement.GetProperty("text").GetString());
    }

    [Fact]
    public void Organizations_UnknownLevelInALine_IsReportedAndReadAsUnknown()
    {
        ToolRun run = ToolRun.WithInput("""{"text":"财政局","level":"planet"}""", "organizations", "-f", "jsonl");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("line 1: the level 'planet' is none of unknown, national, ", run.Error, StringComparison.Ordinal);
        Assert.Single(run.Lines);
    }

    private static int LineOf(string json) => JsonDocument.Parse(json).RootElement.GetProperty("line").GetInt32();
}
