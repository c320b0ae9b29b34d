using System;
using System.IO;
using System.Text;
using TaskBreakdown.Cli;

namespace TaskBreakdown.Tests.Cli;

/// <summary>One run of the tool inside the test's process, and what came of it.</summary>
internal sealed record ToolRun(int ExitCode, string Output, string Error)
{
    internal static string SeedPath => Path.Combine(AppContext.BaseDirectory, "Seeds", "000_b31d4c8d9ca6cfbf.txt");

    internal string[] Lines => Output.TrimEnd('\n').Split('\n');

    internal static ToolRun Of(params string[] args) => WithInput("", args);

    internal static ToolRun WithInput(string input, params string[] args) => WithInput(Encoding.UTF8.GetBytes(input), args);

    internal static ToolRun WithInput(byte[] input, params string[] args)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        using var console = new ToolConsole(new MemoryStream(input), output, error);
        int exitCode = CommandLineTool.Run(args, console);
        console.Dispose();
        return new ToolRun(exitCode, new UTF8Encoding(false, true).GetString(output.ToArray()), error.ToString());
    }
}
