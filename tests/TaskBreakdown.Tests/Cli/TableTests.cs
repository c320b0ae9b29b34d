using System;
using System.Linq;
using Xunit;

namespace TaskBreakdown.Tests.Cli;

/// <summary>The tables as people see them, measured by how wide a terminal draws them.</summary>
public sealed class TableTests
{
    private static readonly string[] Lines = ToolRun.Of("read", ToolRun.SeedPath).Lines;

    private static readonly string[] TableLines = [.. Lines.Where(line => line.Length > 0 && "│╭├╰".Contains(line[0], StringComparison.Ordinal))];

    [Fact]
    public void Table_Seed_StartsWithTitleAndFacts()
    {
        Assert.Equal("2024年区政府工作主要任务分解(部分)", Lines[0]);
        Assert.Contains("3 sections, 65 tasks, 62 targets", Lines[1], StringComparison.Ordinal);
        Assert.Contains("成文日期  2024-04-01", Lines);
    }

    [Fact]
    public void Table_EveryLine_FitsAHundredColumns() => Assert.Empty(Lines.Where(line => WidthOf(line) > 100).ToArray());

    [Fact]
    public void Table_EveryBorder_StandsInLine()
    {
        string[] sections = string.Join('\n', TableLines).Split('╭', StringSplitOptions.RemoveEmptyEntries);
        foreach (string section in sections)
        {
            string[] rows = [.. ("╭" + section).Split('\n').Where(line => line.Length > 0)];
            string borders = string.Join(',', BordersOf(rows[0]));

            Assert.All(rows, row => Assert.Equal(borders, string.Join(',', BordersOf(row))));
        }

        Assert.Equal(3, sections.Length);
    }

    [Fact]
    public void Table_Figures_ShowWhatTheyAmountTo()
    {
        string text = string.Join('\n', TableLines);

        // The cell wraps between the figure and what it amounts to.
        Assert.Contains("高标准农田 1900亩 ≈", text, StringComparison.Ordinal);
        Assert.Contains("126.67 ha", text, StringComparison.Ordinal);
        Assert.Contains("粮食播种面积 ≥ 3万亩", text, StringComparison.Ordinal);
        Assert.Contains("= 2000 ha", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Table_Redirected_HoldsNoControlCodes() => Assert.DoesNotContain(Lines, line => line.Any(char.IsControl));

    [Fact]
    public void Table_EveryLine_EndsWithoutBlanks() => Assert.DoesNotContain(Lines, line => line.EndsWith(' '));

    [Fact]
    public void Table_TextWithEscapeCodesAndMarkup_IsShownAsText()
    {
        ToolRun run = ToolRun.WithInput("新建\u001b[31m[red]公园[/]9个", "extract");

        Assert.StartsWith("1 新建 [31m[red]公园[/]9个\n", run.Output, StringComparison.Ordinal);
    }

    /// <summary>Columns at which the vertical borders of a line stand.</summary>
    private static int[] BordersOf(string line) =>
    [
        .. Enumerable.Range(0, line.Length)
            .Where(i => "│╭┬╮├┼┤╰┴╯".Contains(line[i], StringComparison.Ordinal))
            .Select(i => WidthOf(line[..i])),
    ];

    /// <summary>Two columns for the wide characters of Chinese text (East Asian Width W and F), one for the rest.</summary>
    private static int WidthOf(string text) => text.EnumerateRunes().Sum(rune => rune.Value is
        (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF)
        or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF01 and <= 0xFF60) or (>= 0x1F300 and <= 0x1FAFF) or (>= 0x20000 and <= 0x3FFFD) ? 2 : 1);
}
