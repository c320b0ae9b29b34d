using System;
using System.Collections.Immutable;
using TaskBreakdown.Text;

namespace TaskBreakdown.Reading.Layouts;

/// <summary>Cuts a text into its lines; blank ones are only counted.</summary>
internal static class DocumentLines
{
    internal static ImmutableArray<Block> Split(SourceText source)
    {
        var lines = ImmutableArray.CreateBuilder<Block>(CountLines(source));
        int blank = 0;
        for (int number = 1; number <= source.LineCount; number++)
        {
            TextSpan span = Trim(source.Text.AsSpan(), source.GetLine(number));
            if (span.IsEmpty)
            {
                blank++;
                continue;
            }

            lines.Add(new ParagraphBlock(MappedText.From(source, span), blank) { LeadingTabs = CountTabs(source.Text, source.GetLine(number).Start, span.Start) });
            blank = 0;
        }

        return lines.MoveToImmutable();
    }

    /// <summary>How many lines hold more than blanks.</summary>
    private static int CountLines(SourceText source)
    {
        int count = 0;
        for (int number = 1; number <= source.LineCount; number++)
        {
            count += Trim(source.Text.AsSpan(), source.GetLine(number)).IsEmpty ? 0 : 1;
        }

        return count;
    }

    private static int CountTabs(string text, int start, int end)
    {
        int tabs = 0;
        for (int i = start; i < end; i++)
        {
            tabs += text[i] == '\t' ? 1 : 0;
        }

        return tabs;
    }

    private static TextSpan Trim(ReadOnlySpan<char> text, TextSpan span)
    {
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
