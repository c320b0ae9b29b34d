using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace TaskBreakdown.Reading.Layouts;

/// <summary>Where the uprights of a drawn table stand that part its columns, told by a line that has them all.</summary>
/// <remarks>
/// A cell over several columns, such as 责任单位 over 牵头单位 and 配合单位, leaves uprights out of its lines; those that are left stand below
/// or above the others. Chinese characters are two columns wide, and so are the lines of the drawing in some sources and not in others.
/// </remarks>
internal sealed class BoxEdges
{
    private readonly int[] _offsets;
    private readonly int _lineWidth;

    private BoxEdges(int[] offsets, int lineWidth)
    {
        _offsets = offsets;
        _lineWidth = lineWidth;
    }

    /// <summary>The edges of a table, as wide as makes its whole lines agree best.</summary>
    /// <param name="lines">The lines that the table stands on, and others.</param>
    /// <param name="start">Its first line.</param>
    /// <param name="end">The line behind its last one.</param>
    /// <param name="columns">How many columns it has, two or more.</param>
    internal static BoxEdges Measure(ImmutableArray<ParagraphBlock> lines, int start, int end, int columns)
    {
        (BoxEdges narrow, int ofNarrow) = Measure(lines, start, end, columns, lineWidth: 1);
        (BoxEdges wide, int ofWide) = Measure(lines, start, end, columns, lineWidth: 2);
        return ofNarrow > ofWide ? narrow : wide;
    }

    /// <summary>Which edges the uprights of a line stand at, in their order.</summary>
    /// <param name="line">The line.</param>
    /// <param name="uprights">Where in it uprights stand, two or more, and no more than the table has edges.</param>
    internal int[] Place(ReadOnlySpan<char> line, List<int> uprights)
    {
        int[] found = Offsets(line, uprights, _lineWidth);
        int[] places = new int[found.Length];
        int last = _offsets.Length - 1;
        for (int i = 1; i < places.Length; i++)
        {
            int remaining = places.Length - 1 - i;
            places[i] = remaining == 0 ? last : Nearest(found[i], places[i - 1] + 1, last - remaining);
        }

        return places;
    }

    private static (BoxEdges Edges, int Agreeing) Measure(ImmutableArray<ParagraphBlock> lines, int start, int end, int columns, int lineWidth)
    {
        int[]? first = null;
        int agreeing = 0;
        for (int i = start; i < end; i++)
        {
            List<int> uprights = BoxDrawing.FindUprights(lines[i].Content.Written);
            if (uprights.Count == columns + 1)
            {
                int[] offsets = Offsets(lines[i].Content.Written, uprights, lineWidth);
                first ??= offsets;
                agreeing += offsets.AsSpan().SequenceEqual(first) ? 1 : 0;
            }
        }

        return (new BoxEdges(first!, lineWidth), agreeing);
    }

    private static int[] Offsets(ReadOnlySpan<char> line, List<int> uprights, int lineWidth)
    {
        int[] offsets = new int[uprights.Count];
        int width = 0;
        int next = 0;
        for (int i = 0; next < offsets.Length; i++)
        {
            if (i == uprights[next])
            {
                offsets[next++] = width;
            }

            width += line[i] < '\u0080' ? 1 : BoxDrawing.IsDrawn(line[i]) ? lineWidth : 2;
        }

        return offsets;
    }

    private int Nearest(int offset, int from, int to)
    {
        int nearest = from;
        for (int i = from + 1; i <= to; i++)
        {
            nearest = Math.Abs(_offsets[i] - offset) < Math.Abs(_offsets[nearest] - offset) ? i : nearest;
        }

        return nearest;
    }
}
