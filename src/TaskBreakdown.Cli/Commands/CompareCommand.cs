using System.CommandLine;
using TaskBreakdown.Analysis;
using TaskBreakdown.Cli.Input;
using TaskBreakdown.Cli.Output;
using TaskBreakdown.Json;
using TaskBreakdown.Model;

namespace TaskBreakdown.Cli.Commands;

/// <summary><c>compare</c>: what is different between two years, or two drafts.</summary>
internal static class CompareCommand
{
    internal const string Name = "compare";

    internal const string Examples = """
          task-breakdown compare 2024.txt 2025.txt
          task-breakdown compare draft-1.txt draft-2.txt --format json
        """;

    internal static Command Create(ToolConsole console)
    {
        Argument<string> before = AnswerCommand.DocumentArgument("A", "The earlier document");
        Argument<string> after = AnswerCommand.DocumentArgument("B", "The later document");
        Option<string> format = AnswerCommand.CreateFormat();
        var command = new Command(Name, "Compares two documents: tasks added, dropped and handed over, targets raised and lowered.")
        {
            before, after, format,
        };
        command.SetAction(parsed => Run(
            console, parsed.GetRequiredValue(before), parsed.GetRequiredValue(after), parsed.GetRequiredValue(format)));
        return command;
    }

    private static int Run(ToolConsole console, string before, string after, string format)
    {
        if (before == FilePatterns.StandardInput && after == FilePatterns.StandardInput)
        {
            console.Complain("only one of the two documents can be standard input; give a path for the other.");
            return ExitCode.WrongUsage;
        }

        var command = new AnswerCommand(console, format);
        if (!command.TryRead(before, out WorkBreakdown? earlier) || !command.TryRead(after, out WorkBreakdown? later))
        {
            return ExitCode.WrongUsage;
        }

        BreakdownComparison comparison = BreakdownComparison.Create(earlier, later);
        return command.Write(new AnswerOutput(
            table => ComparisonView.Write(comparison, table),
            () => ComparisonView.Rows(comparison),
            () => BreakdownJson.Serialize(comparison, indented: true)));
    }
}
