using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using Xunit;

namespace TaskBreakdown.Tests.Cli;

/// <summary>matrix, totals, compare and progress, as a user runs them.</summary>
public sealed class AnswerCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("answers").FullName;

    public static TheoryData<string[]> Commands =>
        [["matrix", ToolRun.SeedPath], ["totals", ToolRun.SeedPath, "--by", "lead"], ["compare", ToolRun.SeedPath, ToolRun.SeedPath], ["progress", ToolRun.SeedPath, Actuals, "--as-of", "2024-06-30"]];

    private static string Actuals => Path.Combine(AppContext.BaseDirectory, "Samples", "actuals.csv");

    [Theory]
    [MemberData(nameof(Commands))]
    public void Table_OfEveryCommand_FitsAHundredColumnsWithoutCodes(string[] args)
    {
        ToolRun run = ToolRun.Of(args);

        Assert.Equal(0, run.ExitCode);
        Assert.All(run.Lines, line => Assert.True(DisplayColumns.Of(line) <= 100, line));
        Assert.DoesNotContain(run.Lines, line => line.Any(char.IsControl) || line.EndsWith(' '));
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Table_OfEveryCommand_HasItsBordersInLine(string[] args)
    {
        foreach (string table in ToolRun.Of(args).Output.Split('╭').Skip(1))
        {
            string[] rows = [.. ("╭" + table).Split('\n').TakeWhile(line => line.Length > 0 && DisplayColumns.Borders.Contains(line[0], StringComparison.Ordinal))];
            string borders = string.Join(',', DisplayColumns.BordersOf(rows[0]));

            Assert.True(rows.Length > 3);
            Assert.All(rows, row => Assert.Equal(borders, string.Join(',', DisplayColumns.BordersOf(row))));
        }
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Csv_OfEveryCommand_HasAsManyCellsInEveryRow(string[] args)
    {
        ToolRun run = ToolRun.Of([.. args, "--format", "csv"]);
        var cells = new TaskBreakdown.Analysis.Actuals.CsvCells(run.Output, ',');
        int columns = cells.ReadRow()!.Count;
        int rows = 0;
        while (cells.ReadRow() is { } row)
        {
            Assert.Equal(columns, row.Count);
            rows++;
        }

        Assert.Null(cells.UnclosedQuote);
        Assert.True(rows > 0 || args[0] == "compare");
        Assert.EndsWith("\r\n", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Json_OfEveryCommand_LeavesChineseAsItIs(string[] args)
    {
        ToolRun run = ToolRun.Of([.. args, "--format", "json"]);
        JsonElement root = JsonDocument.Parse(run.Output).RootElement;

        Assert.StartsWith("task-breakdown-", root.GetProperty("schema").GetString(), StringComparison.Ordinal);
        Assert.Contains("2024年区政府工作主要任务分解", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\\u", run.Output, StringComparison.Ordinal);
        Assert.Empty(run.Error);
    }

    [Fact]
    public void Matrix_Seed_CountsLeadsAndSupports()
    {
        ToolRun run = ToolRun.Of("matrix", ToolRun.SeedPath);

        Assert.Contains("46 organizations and 5 collectives on 65 tasks; 27 only support.", run.Lines);
        Assert.Contains("Led by several: 2.5, 3.16", run.Lines);
        Assert.Contains(run.Lines, line => CellsOf(line) is ["区农业农村局", "14", "1", ..]);
        Assert.Contains(run.Lines, line => CellsOf(line) is ["各街道 (collective)", "0", "0", "26", ..]);
    }

    [Fact]
    public void Totals_SeedByDimension_SumLengthsTo148Kilometres()
    {
        ToolRun run = ToolRun.Of("totals", ToolRun.SeedPath, "--by", "dimension");

        Assert.Contains("62 targets by dimension; 4 of them have no sum.", run.Lines);
        Assert.Contains(run.Lines, line => CellsOf(line) is ["length", "148公里 = 148 km", ..]);
        Assert.Contains(run.Lines, line => CellsOf(line) is ["mass", "≥ 61,700 t", "levels", ..]);
    }

    [Fact]
    public void Compare_TwoYears_SaysWhatChanged()
    {
        string later = Path.Combine(_folder, "later.txt");
        File.WriteAllText(later, File.ReadAllText(ToolRun.SeedPath)
            .Replace("新建口袋公园9个", "新建口袋公园12个", StringComparison.Ordinal)
            .Replace("新开工海塘安澜工程5公里。", "新开工海塘安澜工程3公里。", StringComparison.Ordinal));
        ToolRun run = ToolRun.Of("compare", ToolRun.SeedPath, later);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("65 tasks matched; 2 reworded, 1 raised, 1 lowered.", run.Lines);
        Assert.Contains("口袋公园 rises from 9个 to 12个 (+33.3%).", run.Output, StringComparison.Ordinal);
        Assert.Contains("海塘安澜工程 falls from 5公里 to 3公里 (−40%).", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Compare_SameDocument_SaysThatNothingDiffers() =>
        Assert.Contains("65 tasks matched; no difference.", ToolRun.Of("compare", ToolRun.SeedPath, ToolRun.SeedPath).Lines);

    [Fact]
    public void Progress_BadActuals_AreReportedWithTheirPlaceAndExitOne()
    {
        ToolRun run = ToolRun.WithInput("task,value,asOf\n9.9,1,2024-06-30\n1.3,x,2024-06-30\n1.3,9,2024-06-30\n", "progress", ToolRun.SeedPath, "-", "--as-of", "2024-06-30");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("-:3:5: error TB0108: The value 'x' is no amount", run.Error, StringComparison.Ordinal);
        Assert.Contains("-:2:1: error TB0110: The plan has no task '9.9'", run.Error, StringComparison.Ordinal);
        Assert.Contains(run.Lines, line => CellsOf(line) is ["green", "1.3#1", "拆迁地块", "17个", "9个", "52.9%", "49.7%", "2024-12-31"]);
    }

    [Theory]
    [InlineData("'2024-13-01' is no day; give --as-of a date such as 2024-06-30.", "progress", "a", "b", "--as-of", "2024-13-01")]
    [InlineData("there is no file 'none.txt'; give a path, or - for standard input.", "matrix", "none.txt")]
    [InlineData("there is no file 'none.txt'; give a path, or - for standard input.", "totals", "none.txt")]
    [InlineData("only one of the two documents can be standard input; give a path for the other.", "compare", "-", "-")]
    [InlineData("only one of plan and actuals can be standard input; give a path for the other.", "progress", "-", "-", "--as-of", "2024-06-30")]
    [InlineData("Option '--as-of' is required.", "progress", "a", "b")]
    public void Run_WrongUsage_SaysWhatToDo(string message, params string[] args)
    {
        ToolRun run = ToolRun.Of(args);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("task-breakdown: " + message, run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Fact]
    public void Matrix_DocumentWithoutTasks_ExitsOneWithADiagnostic()
    {
        ToolRun run = ToolRun.WithInput("没有任务", "matrix", "-");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error TB0001", run.Error, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string[] CellsOf(string line) => [.. line.Split('│').Skip(1).SkipLast(1).Select(cell => cell.Trim())];
}
