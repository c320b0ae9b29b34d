using System;
using System.Collections.Generic;
using Spectre.Console;

namespace TaskBreakdown.Cli.Output;

/// <summary>The three forms of an answer: a table for people, CSV for spreadsheets, JSON for programs.</summary>
internal sealed record AnswerOutput(Action<IAnsiConsole> Table, Func<IEnumerable<IReadOnlyList<string>>> Csv, Func<string> Json)
{
    internal static readonly string[] Formats = ["table", "csv", "json"];

    internal void Write(string format, ToolConsole console)
    {
        switch (format)
        {
            case "json":
                console.Text.WriteLine(Json());
                break;
            case "csv":
                CsvLines.Write(console.Text, Csv());
                break;
            default:
                Table(console.CreateTableConsole(console.Text));
                break;
        }
    }
}
