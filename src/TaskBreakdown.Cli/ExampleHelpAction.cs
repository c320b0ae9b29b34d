using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using TaskBreakdown.Cli.Commands;

namespace TaskBreakdown.Cli;

/// <summary>The usual help, with examples of the command below it.</summary>
internal sealed class ExampleHelpAction(HelpAction help, ToolConsole console) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        help.MaxWidth = console.Width;
        int exitCode = help.Invoke(parseResult);
        string examples = parseResult.CommandResult.Command.Name switch
        {
            ReadCommand.Name => ReadCommand.Examples,
            ExtractCommand.Name => ExtractCommand.Examples,
            OrganizationsCommand.Name => OrganizationsCommand.Examples,
            ReportCommand.Name => ReportCommand.Examples,
            MatrixCommand.Name => MatrixCommand.Examples,
            TotalsCommand.Name => TotalsCommand.Examples,
            CompareCommand.Name => CompareCommand.Examples,
            ProgressCommand.Name => ProgressCommand.Examples,
            _ => "  task-breakdown read breakdown.txt",
        };
        console.Text.WriteLine("Examples:");
        console.Text.WriteLine(examples.ReplaceLineEndings("\n"));
        console.Text.WriteLine();
        return exitCode;
    }
}
