using System.Linq;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace TaskBreakdown.Cli.Output;

/// <summary>Words of a document or of the tool, as tables show them. Nothing in them is taken for markup.</summary>
internal static class Words
{
    private static readonly Style StrongStyle = new(decoration: Decoration.Bold);

    internal static Style QuietStyle { get; } = new(decoration: Decoration.Dim);

    internal static IRenderable Plain(string text) => Create(text, Style.Plain);

    internal static IRenderable Strong(string text) => Create(text, StrongStyle);

    internal static IRenderable Quiet(string text) => Create(text, QuietStyle);

    internal static IRenderable Lines(params string[] lines) =>
        new Spectre.Console.Text(string.Join('\n', lines.Select(TerminalText.Clean)));

    internal static void WriteLine(this IAnsiConsole console, IRenderable words)
    {
        console.Write(words);
        console.WriteLine();
    }

    private static Spectre.Console.Text Create(string text, Style style) => new(TerminalText.Clean(text), style);
}
