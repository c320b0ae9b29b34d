using System;
using System.CommandLine;
using System.Diagnostics.CodeAnalysis;
using TaskBreakdown.Cli.Input;
using TaskBreakdown.Cli.Output;
using TaskBreakdown.Model;

namespace TaskBreakdown.Cli.Commands;

/// <summary>What the commands that answer questions share: a document in, an answer out in one of three forms.</summary>
internal sealed class AnswerCommand(ToolConsole console, string format)
{
    private int _exitCode = ExitCode.Success;

    internal static Argument<string> DocumentArgument(string name, string description) => new(name)
    {
        Description = description + ": a path, or - for standard input.",
    };

    internal static Option<string> CreateFormat() => FormatOption.Create(AnswerOutput.Formats);

    /// <summary>Reads a document; its diagnostics go to standard error unless the JSON will hold them.</summary>
    internal bool TryRead(string path, [NotNullWhen(true)] out WorkBreakdown? breakdown)
    {
        if (!DocumentFile.TryRead(path, console, out breakdown))
        {
            return false;
        }

        NoteSeverity(DiagnosticReport.ExitCodeOf(breakdown.Diagnostics));
        if (format != "json")
        {
            DiagnosticReport.Write(breakdown.Diagnostics, path, console.Error);
        }

        return true;
    }

    internal void NoteSeverity(int exitCode) => _exitCode = Math.Max(_exitCode, exitCode);

    internal int Write(AnswerOutput answer)
    {
        answer.Write(format, console);
        return _exitCode;
    }
}
