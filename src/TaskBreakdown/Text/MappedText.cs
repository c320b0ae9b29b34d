using System;
using System.Collections.Generic;
using System.Text;

namespace TaskBreakdown.Text;

/// <summary>
/// A text together with the place in the source that every part of it came from. A cell may be put together from
/// several places: wrapped lines, drawn boxes, one unit a paragraph.
/// </summary>
/// <remarks>Nearly every text is one stretch of the source; only texts that were put together keep a list of pieces.</remarks>
internal sealed class MappedText
{
    private readonly int _start;
    private readonly Piece[]? _pieces;
    private string? _folded;

    private MappedText(string text, int start, Piece[]? pieces)
    {
        Text = text;
        _start = start;
        _pieces = pieces;
    }

    /// <summary>A text that stands nowhere.</summary>
    internal static MappedText Empty { get; } = new("", 0, pieces: null);

    /// <summary>The words as the source has them.</summary>
    internal string Text { get; }

    /// <summary>The words with their width folded; offsets are the same.</summary>
    internal string Folded => _folded ??= FoldedText.Fold(Text);

    internal int Length => Text.Length;

    internal bool IsEmpty => Text.Length == 0;

    /// <summary>Where a text that is one stretch of the source begins; null for one that was put together.</summary>
    internal int? Start => _pieces is null ? _start : null;

    /// <summary>From the first to the last place in the source; empty at 0 for a text that stands nowhere.</summary>
    internal TextSpan Span => ToSource(new TextSpan(0, Length));

    /// <summary>A stretch of the source as it stands.</summary>
    internal static MappedText From(SourceText source, TextSpan span) =>
        span.IsEmpty ? Empty : new MappedText(source.Slice(span), span.Start, pieces: null);

    /// <summary>Texts one after the other, with a joiner that stands nowhere between them.</summary>
    internal static MappedText Join(IReadOnlyList<MappedText> parts, string joiner)
    {
        MappedText? only = Only(parts);
        if (only is not null)
        {
            return only;
        }

        var builder = new StringBuilder();
        var pieces = new List<Piece>(parts.Count);
        foreach (MappedText part in parts)
        {
            if (part.IsEmpty)
            {
                continue;
            }

            builder.Append(builder.Length > 0 ? joiner : "");
            part.AddPieces(pieces, new TextSpan(0, part.Length), builder.Length);
            builder.Append(part.Text);
        }

        return new MappedText(builder.ToString(), 0, [.. pieces]);
    }

    /// <summary>This text and another behind it.</summary>
    internal MappedText Append(MappedText other, string joiner = "") =>
        other.IsEmpty ? this : IsEmpty ? other : Join([this, other], joiner);

    /// <summary>A part of this text.</summary>
    internal MappedText Slice(int start, int length)
    {
        if (length == Length || length == 0)
        {
            return length == 0 ? Empty : this;
        }

        string text = Text.Substring(start, length);
        if (_pieces is null)
        {
            // What is folded stays folded: slices are looked at in both forms.
            return new MappedText(text, _start + start, pieces: null) { _folded = ReferenceEquals(_folded, Text) ? text : null };
        }

        var pieces = new List<Piece>();
        AddPieces(pieces, new TextSpan(start, length), 0);
        return new MappedText(text, 0, [.. pieces]);
    }

    /// <summary>This text from an offset to its end.</summary>
    internal MappedText Slice(int start) => Slice(start, Length - start);

    /// <summary>This text without blanks at its ends.</summary>
    internal MappedText Trim()
    {
        int start = 0;
        int end = Length;
        while (start < end && FoldedText.IsBlank(Text[start]))
        {
            start++;
        }

        while (end > start && FoldedText.IsBlank(Text[end - 1]))
        {
            end--;
        }

        return Slice(start, end - start);
    }

    /// <summary>Where a stretch of this text stands in the source, from its first to its last place.</summary>
    internal TextSpan ToSource(TextSpan span)
    {
        if (_pieces is null)
        {
            return span.IsEmpty ? default : span.Shift(_start);
        }

        int start = int.MaxValue;
        int end = 0;
        for (int i = FirstPiece(span.Start); i < _pieces.Length && _pieces[i].Start < span.End; i++)
        {
            Piece part = _pieces[i].Within(span);
            start = Math.Min(start, part.SourceStart);
            end = Math.Max(end, part.SourceStart + part.Length);
        }

        return end == 0 ? default : TextSpan.FromBounds(start, end);
    }

    public override string ToString() => Text;

    /// <summary>The one text of a list that is not empty; null where there are more.</summary>
    private static MappedText? Only(IReadOnlyList<MappedText> parts)
    {
        MappedText only = Empty;
        foreach (MappedText part in parts)
        {
            if (!part.IsEmpty && !only.IsEmpty)
            {
                return null;
            }

            only = part.IsEmpty ? only : part;
        }

        return only;
    }

    /// <summary>Adds the pieces of a stretch of this text, moved so that it begins at an offset.</summary>
    private void AddPieces(List<Piece> target, TextSpan span, int offset)
    {
        if (_pieces is null)
        {
            target.Add(new Piece(offset, _start + span.Start, span.Length));
            return;
        }

        for (int i = FirstPiece(span.Start); i < _pieces.Length && _pieces[i].Start < span.End; i++)
        {
            Piece part = _pieces[i].Within(span);
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
            (low, high) = _pieces[middle].Start + _pieces[middle].Length <= offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>A stretch of the text that came from one stretch of the source.</summary>
    private readonly record struct Piece(int Start, int SourceStart, int Length)
    {
        /// <summary>The part of it that lies within a stretch of the text; the two share a character.</summary>
        internal Piece Within(TextSpan span)
        {
            int from = Math.Max(Start, span.Start);
            int to = Math.Min(Start + Length, span.End);
            return new Piece(from, SourceStart + from - Start, to - from);
        }
    }
}
