using System;
using System.Collections.Immutable;
using TaskBreakdown.Text;

namespace TaskBreakdown.Reading;

/// <summary>A document cut into its lines; blank ones are only counted.</summary>
internal sealed class DocumentText
{
    private DocumentText(SourceText source, ImmutableArray<DocumentLine> lines)
    {
        Source = source;
        Lines = lines;
    }

    internal SourceText Source { get; }

    internal ImmutableArray<DocumentLine> Lines { get; }

    internal static DocumentText From(SourceText source)
    {
        var lines = ImmutableArray.CreateBuilder<DocumentLine>();
        int blank = 0;
        for (int number = 1; number <= source.LineCount; number++)
        {
            TextSpan span = Trim(source, source.GetLine(number));
            if (span.IsEmpty)
            {
                blank++;
                continue;
            }

            lines.Add(new DocumentLine(MappedText.From(source, span), blank));
            blank = 0;
        }

        return new DocumentText(source, lines.ToImmutable());
    }

    /// <summary>The document without some of its lines.</summary>
    internal DocumentText Without(ImmutableHashSet<int> lines)
    {
        var kept = ImmutableArray.CreateBuilder<DocumentLine>(Lines.Length);
        for (int i = 0; i < Lines.Length; i++)
        {
            if (!lines.Contains(i))
            {
                kept.Add(Lines[i]);
            }
        }

        return new DocumentText(Source, kept.ToImmutable());
    }

    private static TextSpan Trim(SourceText source, TextSpan span)
    {
        ReadOnlySpan<char> text = source.Text.AsSpan();
        int start = span.Start;
        int end = span.End;
        while (start < end && FoldedText.IsBlank(text[start]))
        {
            start++;
        }

        while (end > start && FoldedText.IsBlank(text[end - 1]))
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }
}
