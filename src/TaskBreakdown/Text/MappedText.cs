using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Text;

namespace TaskBreakdown.Text;

/// <summary>
/// A text together with the place in the source that every part of it came from. A cell may be put together from
/// several places: wrapped lines, drawn boxes, one unit a paragraph.
/// </summary>
internal sealed class MappedText
{
    private readonly ImmutableArray<Piece> _pieces;
    private string? _folded;

    private MappedText(string text, ImmutableArray<Piece> pieces)
    {
        Text = text;
        _pieces = pieces;
    }

    /// <summary>A text that stands nowhere.</summary>
    internal static MappedText Empty { get; } = new("", []);

    /// <summary>The words as the source has them.</summary>
    internal string Text { get; }

    /// <summary>The words with their width folded; offsets are the same.</summary>
    internal string Folded => _folded ??= FoldedText.Fold(Text);

    internal int Length => Text.Length;

    internal bool IsEmpty => Text.Length == 0;

    /// <summary>From the first to the last place in the source; empty at 0 for a text that stands nowhere.</summary>
    internal TextSpan Span
    {
        get
        {
            if (_pieces.IsEmpty)
            {
                return default;
            }

            int start = int.MaxValue;
            int end = 0;
            foreach (Piece piece in _pieces)
            {
                start = Math.Min(start, piece.SourceStart);
                end = Math.Max(end, piece.SourceStart + piece.Length);
            }

            return TextSpan.FromBounds(start, end);
        }
    }

    /// <summary>A stretch of the source as it stands.</summary>
    internal static MappedText From(SourceText source, TextSpan span) =>
        span.IsEmpty ? Empty : new MappedText(source.Slice(span), [new Piece(0, span.Start, span.Length)]);

    /// <summary>Texts one after the other, with a joiner that stands nowhere between them.</summary>
    internal static MappedText Join(IReadOnlyList<MappedText> parts, string joiner)
    {
        var builder = new StringBuilder();
        var pieces = ImmutableArray.CreateBuilder<Piece>(parts.Count);
        foreach (MappedText part in parts)
        {
            if (part.IsEmpty)
            {
                continue;
            }

            builder.Append(builder.Length > 0 ? joiner : "");
            AddShifted(pieces, part._pieces, builder.Length);
            builder.Append(part.Text);
        }

        return builder.Length == 0 ? Empty : new MappedText(builder.ToString(), pieces.ToImmutable());
    }

    /// <summary>This text and another behind it.</summary>
    internal MappedText Append(MappedText other, string joiner = "") => Join([this, other], joiner);

    /// <summary>A part of this text.</summary>
    internal MappedText Slice(int start, int length)
    {
        if (length == Length)
        {
            return this;
        }

        var pieces = ImmutableArray.CreateBuilder<Piece>();
        foreach (Piece piece in _pieces)
        {
            int from = Math.Max(piece.Start, start);
            int to = Math.Min(piece.Start + piece.Length, start + length);
            if (from < to)
            {
                pieces.Add(new Piece(from - start, piece.SourceStart + from - piece.Start, to - from));
            }
        }

        return length == 0 ? Empty : new MappedText(Text.Substring(start, length), pieces.ToImmutable());
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
    internal TextSpan ToSource(TextSpan span) => Slice(span.Start, span.Length).Span;

    public override string ToString() => Text;

    private static void AddShifted(ImmutableArray<Piece>.Builder target, ImmutableArray<Piece> pieces, int offset)
    {
        foreach (Piece piece in pieces)
        {
            target.Add(piece with { Start = piece.Start + offset });
        }
    }

    /// <summary>A stretch of the text that came from one stretch of the source.</summary>
    private readonly record struct Piece(int Start, int SourceStart, int Length);
}
