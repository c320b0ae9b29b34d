using System;
using System.Collections.Generic;

namespace TaskBreakdown.Text;

/// <summary>What texts are cut out of: a stretch of the source, or a text that was put together from several.</summary>
/// <remarks>It is folded once, for all texts that are cut out of it.</remarks>
internal sealed class TextOrigin
{
    private readonly TextPiece[]? _pieces;

    /// <summary>Creates the origin of texts that stand in one stretch of the source.</summary>
    internal TextOrigin(string text, int sourceStart)
    {
        Text = text;
        SourceStart = sourceStart;
    }

    /// <summary>Creates the origin of texts that were put together.</summary>
    internal TextOrigin(string text, TextPiece[] pieces)
    {
        Text = text;
        _pieces = pieces;
    }

    /// <summary>The words as the source has them.</summary>
    internal string Text { get; }

    /// <summary>The words with their width folded, in simplified characters; offsets are the same.</summary>
    internal string Folded => field ??= ScriptFolding.Simplify(FoldedText.Fold(Text));

    /// <summary>Where a stretch of the source begins; null for a text that was put together.</summary>
    internal int? SourceStart { get; }

    /// <summary>Where a stretch of the text stands in the source, from its first to its last place.</summary>
    internal TextSpan ToSource(TextSpan span)
    {
        if (_pieces is null)
        {
            return span.IsEmpty ? default : span.Shift(SourceStart.GetValueOrDefault());
        }

        int start = int.MaxValue;
        int end = 0;
        for (int i = FirstPiece(span.Start); i < _pieces.Length && _pieces[i].Start < span.End; i++)
        {
            TextPiece part = _pieces[i].Within(span);
            start = Math.Min(start, part.SourceStart);
            end = Math.Max(end, part.SourceStart + part.Length);
        }

        return end == 0 ? default : TextSpan.FromBounds(start, end);
    }

    /// <summary>Adds the pieces of a stretch of the text, moved so that it begins at an offset.</summary>
    internal void AddPieces(List<TextPiece> target, TextSpan span, int offset)
    {
        if (_pieces is null)
        {
            target.Add(new TextPiece(offset, SourceStart.GetValueOrDefault() + span.Start, span.Length));
            return;
        }

        for (int i = FirstPiece(span.Start); i < _pieces.Length && _pieces[i].Start < span.End; i++)
        {
            TextPiece part = _pieces[i].Within(span);
            target.Add(part with { Start = part.Start - span.Start + offset });
        }
    }

    /// <summary>Index of the first piece that ends behind an offset.</summary>
    private int FirstPiece(int offset)
    {
        int low = 0;
        int high = _pieces!.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = _pieces[middle].End <= offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
