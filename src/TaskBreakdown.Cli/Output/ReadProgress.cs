using System;
using System.Collections.Generic;
using System.IO;
using Spectre.Console;

namespace TaskBreakdown.Cli.Output;

/// <summary>Shows on standard error how far reading many files has got.</summary>
/// <remarks>Only where people look at standard error and nothing else is drawn there; it leaves no trace behind.</remarks>
internal static class ReadProgress
{
    /// <summary>Reads file after file, with a display above what is left to do.</summary>
    internal static void Run(ToolConsole console, IReadOnlyCollection<string> files, Action<string> read)
    {
        IAnsiConsole terminal = console.CreateErrorConsole();

        // A message in between would be drawn over, so messages wait for the end.
        using IDisposable held = console.HoldErrors();
        terminal.Progress()
            .AutoClear(true)
            .Columns(new ProgressBarColumn(), new PercentageColumn(), new TaskDescriptionColumn { Alignment = Justify.Left })
            .Start(context => Run(context.AddTask("…", maxValue: files.Count), files, read));
    }

    private static void Run(ProgressTask task, IReadOnlyCollection<string> files, Action<string> read)
    {
        foreach (string file in files)
        {
            task.Description = NameOf(file);
            read(file);
            task.Increment(1);
        }
    }

    /// <summary>What the display calls a file; it takes no empty name.</summary>
    private static string NameOf(string file)
    {
        string name = TerminalText.Clean(Path.GetFileName(file));
        return name.Length == 0 ? "…" : Markup.Escape(name);
    }
}
