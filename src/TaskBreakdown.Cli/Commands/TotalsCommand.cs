using System;
using System.CommandLine;
using System.Linq;
using TaskBreakdown.Analysis;
using TaskBreakdown.Cli.Output;
using TaskBreakdown.Json;
using TaskBreakdown.Model;

namespace TaskBreakdown.Cli.Commands;

/// <summary><c>totals</c>: what the targets add up to.</summary>
internal static class TotalsCommand
{
    internal const string Name = "totals";

    internal const string Examples = """
          task-breakdown totals breakdown.txt
          task-breakdown totals breakdown.txt --by lead --format csv
        """;

    private static readonly string[] Groupings = [.. Enum.GetValues<TargetGrouping>().Select(Figures.Name)];

    internal static Command Create(ToolConsole console)
    {
        Argument<string> file = AnswerCommand.DocumentArgument("FILE", "Document to read");
        var by = new Option<string>("--by", "-b")
        {
            Description = $"What to group the targets by: {string.Join(", ", Groupings)}.",
            HelpName = string.Join('|', Groupings),
            DefaultValueFactory = _ => Groupings[0],
        };
        by.AcceptOnlyFromAmong(Groupings);
        Option<string> format = AnswerCommand.CreateFormat();
        var command = new Command(Name, "Adds up the targets that can be added, and names the targets behind each sum.") { file, by, format };
        command.SetAction(parsed => Run(
            console,
            parsed.GetRequiredValue(file),
            (TargetGrouping)Array.IndexOf(Groupings, parsed.GetRequiredValue(by)),
            parsed.GetRequiredValue(format)));
        return command;
    }

    private static int Run(ToolConsole console, string file, TargetGrouping grouping, string format)
    {
        var command = new AnswerCommand(console, format);
        if (!command.TryRead(file, out WorkBreakdown? breakdown))
        {
            return ExitCode.WrongUsage;
        }

        TargetTotals totals = TargetTotals.Create(breakdown, grouping);
        return command.Write(new AnswerOutput(
            table => TotalsView.Write(totals, table),
            () => TotalsView.Rows(totals),
            () => BreakdownJson.Serialize(totals, indented: true)));
    }
}
