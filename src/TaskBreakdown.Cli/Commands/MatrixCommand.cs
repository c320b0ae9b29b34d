using System.CommandLine;
using TaskBreakdown.Analysis;
using TaskBreakdown.Cli.Output;
using TaskBreakdown.Json;
using TaskBreakdown.Model;

namespace TaskBreakdown.Cli.Commands;

/// <summary><c>matrix</c>: who leads, supports and works with whom.</summary>
internal static class MatrixCommand
{
    internal const string Name = "matrix";

    internal const string Examples = """
          task-breakdown matrix breakdown.txt
          task-breakdown matrix breakdown.txt --format csv > responsibilities.csv
        """;

    internal static Command Create(ToolConsole console)
    {
        Argument<string> file = AnswerCommand.DocumentArgument("FILE", "Document to read");
        Option<string> format = AnswerCommand.CreateFormat();
        var command = new Command(Name, "Shows what each organization leads and supports, and which ones work together.") { file, format };
        command.SetAction(parsed => Run(console, parsed.GetRequiredValue(file), parsed.GetRequiredValue(format)));
        return command;
    }

    private static int Run(ToolConsole console, string file, string format)
    {
        var command = new AnswerCommand(console, format);
        if (!command.TryRead(file, out WorkBreakdown? breakdown))
        {
            return ExitCode.WrongUsage;
        }

        ResponsibilityMatrix matrix = ResponsibilityMatrix.Create(breakdown);
        return command.Write(new AnswerOutput(
            table => MatrixView.Write(matrix, table),
            () => MatrixView.Rows(matrix),
            () => BreakdownJson.Serialize(matrix, indented: true)));
    }
}
