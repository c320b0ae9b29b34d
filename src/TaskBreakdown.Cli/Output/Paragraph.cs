using System;
using System.Collections.Generic;
using System.Linq;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace TaskBreakdown.Cli.Output;

/// <summary>Lines of a cell, each broken as Chinese is.</summary>
internal sealed class Paragraph(IReadOnlyList<string> lines, Style style) : IRenderable
{
    /// <summary>Width of a piece that a column is kept wide enough for; longer ones are cut.</summary>
    private const int WidestPiece = 8;

    internal int NaturalWidth { get; } = lines.Select(DisplayWidth.Of).DefaultIfEmpty(0).Max();

    public Measurement Measure(RenderOptions options, int maxWidth) =>
        new(Math.Min(NaturalWidth, Math.Min(WidestPiece, maxWidth)), Math.Min(NaturalWidth, maxWidth));

    public IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        foreach (string line in lines.SelectMany(line => LineBreaking.Break(line, Math.Max(1, maxWidth))))
        {
            yield return new Segment(line, style);
            yield return Segment.LineBreak;
        }
    }
}
