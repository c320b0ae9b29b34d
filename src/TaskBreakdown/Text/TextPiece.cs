using System;

namespace TaskBreakdown.Text;

/// <summary>A stretch of a text that came from one stretch of the source.</summary>
/// <param name="Start">Where it stands in the text.</param>
/// <param name="SourceStart">Where it stands in the source.</param>
/// <param name="Length">Its length in both.</param>
internal readonly record struct TextPiece(int Start, int SourceStart, int Length)
{
    internal int End => Start + Length;

    /// <summary>The part of it that lies within a stretch of the text; the two share a character.</summary>
    internal TextPiece Within(TextSpan span)
    {
        int from = Math.Max(Start, span.Start);
        int to = Math.Min(End, span.End);
        return new TextPiece(from, SourceStart + from - Start, to - from);
    }
}
