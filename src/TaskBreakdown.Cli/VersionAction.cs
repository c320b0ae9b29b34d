using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;

namespace TaskBreakdown.Cli;

/// <summary>Prints the version of the tool itself, also where another program runs it.</summary>
internal sealed class VersionAction(ToolConsole console) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        Assembly tool = typeof(VersionAction).Assembly;
        console.Text.WriteLine(tool.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion);
        return ExitCode.Success;
    }
}
