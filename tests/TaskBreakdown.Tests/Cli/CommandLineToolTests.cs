using System;
using Xunit;

namespace TaskBreakdown.Tests.Cli;

public sealed class CommandLineToolTests
{
    [Theory]
    [InlineData("read", "task-breakdown read breakdown.txt")]
    [InlineData("extract", "| task-breakdown extract")]
    [InlineData("organizations", "| task-breakdown organizations --level district")]
    [InlineData("matrix", "task-breakdown matrix breakdown.txt --format csv")]
    [InlineData("totals", "task-breakdown totals breakdown.txt --by lead --format csv")]
    [InlineData("compare", "task-breakdown compare 2024.txt 2025.txt")]
    [InlineData("progress", "task-breakdown progress breakdown.txt actuals.csv --as-of 2024-06-30")]
    public void Help_OfEveryCommand_EndsWithAnExample(string command, string example)
    {
        ToolRun run = ToolRun.Of(command, "--help");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains($"task-breakdown {command}", run.Output, StringComparison.Ordinal);
        Assert.Contains(example, run.Output[run.Output.IndexOf("Examples:", StringComparison.Ordinal)..], StringComparison.Ordinal);
        Assert.Empty(run.Error);
    }

    [Fact]
    public void Version_Asked_IsThatOfThePackage()
    {
        ToolRun run = ToolRun.Of("--version");

        Assert.Equal((0, "0.1.0\n"), (run.ExitCode, run.Output));
    }

    [Theory]
    [InlineData("task-breakdown: Required command was not provided.\nTry 'task-breakdown --help'.\n")]
    [InlineData("task-breakdown: Required argument 'FILE' missing for command: 'read'.\nTry 'task-breakdown read --help'.\n", "read")]
    [InlineData("task-breakdown: there is no file 'no.txt'; give a path, a pattern, or - for standard input.\n", "read", "no.txt")]
    [InlineData("task-breakdown: there is no file 'no*.txt'; give a path, a pattern, or - for standard input.\n", "read", "no*.txt")]
    [InlineData("task-breakdown: there is no file 'no.txt'; give a path, or - for standard input.\n", "extract", "no.txt")]
    [InlineData("'xml' not recognized. Must be one of:", "read", "-", "--format", "xml")]
    [InlineData("'json' not recognized. Must be one of:\n\t'table'\n\t'jsonl'", "extract", "--format", "json")]
    [InlineData("'planet' not recognized.", "organizations", "--level", "planet")]
    [InlineData("task-breakdown: cannot write 'no/such/folder/x.csv': ", "read", "-", "-o", "no/such/folder/x.csv")]
    public void Run_WrongUsage_SaysWhatToDoAndReturnsTwo(string error, params string[] args)
    {
        ToolRun run = ToolRun.Of(args);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(error, run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }
}
