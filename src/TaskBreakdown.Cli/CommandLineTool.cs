using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using System.IO;
using System.Linq;
using System.Text;
using TaskBreakdown.Cli.Commands;

namespace TaskBreakdown.Cli;

/// <summary>The tool <c>task-breakdown</c>: its commands, and what all of them have in common.</summary>
internal static class CommandLineTool
{
    internal static int Run(string[] args, ToolConsole console)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        ParseResult parsed = CreateRoot(console).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        try
        {
            return Invoke(parsed, console);
        }
        catch (IOException exception)
        {
            console.Complain(exception.Message);
            return ExitCode.WrongUsage;
        }
        finally
        {
            console.Text.Flush();
        }
    }

    private static int Invoke(ParseResult parsed, ToolConsole console)
    {
        bool asksAboutTool = parsed.Action is ExampleHelpAction or VersionAction;
        if (parsed.Errors.Count > 0 && !asksAboutTool)
        {
            foreach (ParseError error in parsed.Errors)
            {
                console.Complain(error.Message);
            }

            console.Error.WriteLine($"Try 'task-breakdown {PathOf(parsed)}--help'.");
            return ExitCode.WrongUsage;
        }

        return parsed.Invoke(new InvocationConfiguration
        {
            EnableDefaultExceptionHandler = false,
            Output = console.Text,
            Error = console.Error,
        });
    }

    private static RootCommand CreateRoot(ToolConsole console)
    {
        var root = new RootCommand("Reads the work breakdowns that Chinese governments publish: tasks, responsible units and targets.")
        {
            ReadCommand.Create(console),
            ExtractCommand.Create(console),
            OrganizationsCommand.Create(console),
            ReportCommand.Create(console),
            MatrixCommand.Create(console),
            TotalsCommand.Create(console),
            CompareCommand.Create(console),
            ProgressCommand.Create(console),
        };
        HelpOption help = root.Options.OfType<HelpOption>().Single();
        help.Action = new ExampleHelpAction((HelpAction)help.Action!, console);
        root.Options.OfType<VersionOption>().Single().Action = new VersionAction(console);
        return root;
    }

    private static string PathOf(ParseResult parsed) =>
        parsed.CommandResult.Command is RootCommand ? "" : parsed.CommandResult.Command.Name + " ";
}
