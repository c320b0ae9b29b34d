using System.Collections.Generic;
using System.Linq;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace TaskBreakdown.Cli.Output;

/// <summary>Words of a document or of the tool, as tables show them. Nothing in them is taken for markup.</summary>
internal static class Words
{
    private static readonly Style StrongStyle = new(decoration: Decoration.Bold);

    internal static Style QuietStyle { get; } = new(decoration: Decoration.Dim);

    internal static Paragraph Plain(string text) => Lines([text]);

    internal static Paragraph Strong(string text) => new([TerminalText.Clean(text)], StrongStyle);

    internal static Paragraph Quiet(string text) => new([TerminalText.Clean(text)], QuietStyle);

    internal static Paragraph Lines(IEnumerable<string> lines) => new([.. lines.Select(TerminalText.Clean)], Style.Plain);

    internal static void WriteLine(this IAnsiConsole console, IRenderable words) => console.Write(words);
}
