using Spectre.Console.Rendering;

namespace TaskBreakdown.Cli.Output;

/// <summary>How many columns of a terminal a text takes: two for a Chinese character.</summary>
internal static class DisplayWidth
{
    internal static int Of(string text) => text.Length == 0 ? 0 : new Segment(text).CellCount();
}
