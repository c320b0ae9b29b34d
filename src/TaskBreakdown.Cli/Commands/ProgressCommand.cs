using System.CommandLine;
using TaskBreakdown.Analysis;
using TaskBreakdown.Cli.Input;
using TaskBreakdown.Cli.Output;
using TaskBreakdown.Json;
using TaskBreakdown.Model;
using TaskBreakdown.Schedules;
using TaskBreakdown.Text;

namespace TaskBreakdown.Cli.Commands;

/// <summary><c>progress</c>: a plan against what is reported about it.</summary>
internal static class ProgressCommand
{
    internal const string Name = "progress";

    internal const string Examples = """
          task-breakdown progress breakdown.txt actuals.csv --as-of 2024-06-30
          task-breakdown progress breakdown.txt actuals.json --as-of 2024-06-30 --format csv

        actuals.csv: one row a report; 'target' is its place in the task, its subject or its figure:
          task,target,value,asOf
          2.4,高标准农田,1200亩,2024-06-30
          1.14,2,3.5公里,2024-06-30
        """;

    internal static Command Create(ToolConsole console)
    {
        Argument<string> plan = AnswerCommand.DocumentArgument("PLAN", "The document with the targets");
        Argument<string> actuals = AnswerCommand.DocumentArgument("ACTUALS", "What is reported, as CSV or JSON");
        var asOf = new Option<string>("--as-of")
        {
            Description = "Day of the review, as 2024-06-30.",
            HelpName = "DATE",
            Required = true,
        };
        Option<string> format = AnswerCommand.CreateFormat();
        var command = new Command(Name, "Measures targets against reported actuals: attainment, expected progress and status.")
        {
            plan, actuals, asOf, format,
        };
        command.SetAction(parsed => Run(
            console,
            parsed.GetRequiredValue(plan),
            parsed.GetRequiredValue(actuals),
            parsed.GetRequiredValue(asOf),
            parsed.GetRequiredValue(format)));
        return command;
    }

    private static int Run(ToolConsole console, string plan, string actuals, string date, string format)
    {
        if (!CalendarDate.TryParse(date, out CalendarDate asOf))
        {
            console.Complain($"'{date}' is no day; give --as-of a date such as 2024-06-30.");
            return ExitCode.WrongUsage;
        }

        if (plan == FilePatterns.StandardInput && actuals == FilePatterns.StandardInput)
        {
            console.Complain("only one of plan and actuals can be standard input; give a path for the other.");
            return ExitCode.WrongUsage;
        }

        var command = new AnswerCommand(console, format);
        if (!command.TryRead(plan, out WorkBreakdown? breakdown) || !DocumentFile.TryReadText(actuals, console, out string? text))
        {
            return ExitCode.WrongUsage;
        }

        ProgressReview review = ProgressReview.Create(breakdown, ActualsReader.Read(SourceText.From(text)), asOf);
        command.NoteSeverity(DiagnosticReport.ExitCodeOf(review.Diagnostics));
        if (format != "json")
        {
            DiagnosticReport.Write(review.Diagnostics, actuals, console.Error);
        }

        return command.Write(new AnswerOutput(
            table => ProgressView.Write(review, table),
            () => ProgressView.Rows(review),
            () => BreakdownJson.Serialize(review, indented: true)));
    }
}
