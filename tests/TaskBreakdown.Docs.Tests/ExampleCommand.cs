using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using TaskBreakdown.Cli;

namespace TaskBreakdown.Docs.Tests;

/// <summary>Runs the tool as a line of a document calls it: installed, or from the sources, with or without <c>echo</c> before it.</summary>
internal static class ExampleCommand
{
    private static readonly string[] FromSources = ["dotnet", "run", "--project", "src/TaskBreakdown.Cli", "--"];

    internal static string Run(string line)
    {
        List<string> words = Words(line);
        string input = "";
        if (words[0] == "echo")
        {
            int pipe = words.IndexOf("|");
            input = string.Join(' ', words[1..pipe]) + "\n";
            words = words[(pipe + 1)..];
        }

        return Run(input, [.. words.Skip(words[0] == "task-breakdown" ? 1 : CallFromSources(words))]);
    }

    private static int CallFromSources(List<string> words) => words.Take(FromSources.Length).SequenceEqual(FromSources)
        ? FromSources.Length
        : throw new InvalidOperationException("Only the tool's own commands can have their output shown.");

    private static string Run(string input, string[] arguments)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        using (var console = new ToolConsole(new MemoryStream(Encoding.UTF8.GetBytes(input)), output, error))
        {
            CommandLineTool.Run(arguments, console);
        }

        return (Encoding.UTF8.GetString(output.ToArray()) + error).TrimEnd('\n');
    }

    /// <summary>Words as a shell has them: blanks part them, single quotes hold them together.</summary>
    private static List<string> Words(string line)
    {
        var words = new List<string>();
        string[] quoted = line.Split('\'');
        for (int i = 0; i < quoted.Length; i++)
        {
            words.AddRange(i % 2 == 1 ? [quoted[i]] : quoted[i].Split(' ', StringSplitOptions.RemoveEmptyEntries));
        }

        return words;
    }
}
