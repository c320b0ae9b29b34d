using System;
using System.Collections.Generic;
using System.Text;

namespace TaskBreakdown.Text;

/// <summary>
/// A text together with the place in the source that every part of it came from. A cell may be put together from
/// several places: wrapped lines, drawn boxes, one unit a paragraph.
/// </summary>
/// <remarks>A text is a stretch of its origin: to cut one out copies nothing, and its words become a string only when asked for.</remarks>
internal class MappedText
{
    private readonly TextOrigin _origin;
    private readonly int _start;

    private MappedText(TextOrigin origin, int start, int length)
    {
        _origin = origin;
        _start = start;
        Length = length;
    }

    /// <summary>Makes a stretch of a text that knows more of itself.</summary>
    private protected MappedText(MappedText text, int start, int length)
        : this(text._origin, text._start + start, length)
    {
    }

    /// <summary>A text that stands nowhere.</summary>
    internal static MappedText Empty { get; } = new(new TextOrigin("", 0), 0, 0);

    /// <summary>The words as the source has them, as a string of its own.</summary>
    internal string Text => Length == _origin.Text.Length ? _origin.Text : _origin.Text.Substring(_start, Length);

    /// <summary>The words as the source has them.</summary>
    internal ReadOnlySpan<char> Written => _origin.Text.AsSpan(_start, Length);

    /// <summary>The words with their width folded, in simplified characters; offsets are the same.</summary>
    internal ReadOnlySpan<char> Folded => _origin.Folded.AsSpan(_start, Length);

    internal int Length { get; }

    internal bool IsEmpty => Length == 0;

    /// <summary>Where a text that is one stretch of the source begins; null for one that was put together.</summary>
    internal int? Start => _origin.SourceStart + _start;

    /// <summary>From the first to the last place in the source; empty at 0 for a text that stands nowhere.</summary>
    internal TextSpan Span => ToSource(new TextSpan(0, Length));

    /// <summary>The whole source, to cut texts out of.</summary>
    internal static MappedText Whole(SourceText source) => new(new TextOrigin(source.Text, 0), 0, source.Length);

    /// <summary>A stretch of the source as it stands.</summary>
    internal static MappedText From(SourceText source, TextSpan span) =>
        span.IsEmpty ? Empty : new MappedText(new TextOrigin(source.Slice(span), span.Start), 0, span.Length);

    /// <summary>Texts one after the other, with a joiner that stands nowhere between them.</summary>
    internal static MappedText Join(IReadOnlyList<MappedText> parts, string joiner)
    {
        MappedText? only = Only(parts);
        if (only is not null)
        {
            return only;
        }

        var builder = new StringBuilder();
        var pieces = new List<TextPiece>(parts.Count);
        foreach (MappedText part in parts)
        {
            if (part.IsEmpty)
            {
                continue;
            }

            builder.Append(builder.Length > 0 ? joiner : "");
            part._origin.AddPieces(pieces, new TextSpan(part._start, part.Length), builder.Length);
            builder.Append(part._origin.Text, part._start, part.Length);
        }

        return new MappedText(new TextOrigin(builder.ToString(), [.. pieces]), 0, builder.Length);
    }

    /// <summary>This text and another behind it.</summary>
    internal MappedText Append(MappedText other, string joiner = "") =>
        other.IsEmpty ? this : IsEmpty ? other : Join([this, other], joiner);

    /// <summary>A part of this text.</summary>
    internal MappedText Slice(int start, int length) =>
        length == Length ? this : length == 0 ? Empty : new MappedText(_origin, _start + start, length);

    /// <summary>This text from an offset to its end.</summary>
    internal MappedText Slice(int start) => Slice(start, Length - start);

    /// <summary>This text without blanks at its ends.</summary>
    internal MappedText Trim()
    {
        TextSpan kept = FoldedText.Trim(Written);
        return Slice(kept.Start, kept.Length);
    }

    /// <summary>Where a stretch of this text stands in the source, from its first to its last place.</summary>
    internal TextSpan ToSource(TextSpan span) => _origin.ToSource(span.Shift(_start));

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
}
