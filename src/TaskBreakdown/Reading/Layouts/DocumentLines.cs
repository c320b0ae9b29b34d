using System;
using System.Collections.Immutable;
using TaskBreakdown.Text;

namespace TaskBreakdown.Reading.Layouts;

/// <summary>Cuts a text into its lines; blank ones are only counted.</summary>
internal static class DocumentLines
{
    internal static ImmutableArray<IBlock> Split(SourceText source)
    {
        var lines = ImmutableArray.CreateBuilder<IBlock>(CountLines(source));
        MappedText whole = MappedText.Whole(source);
        int blank = 0;
        for (int number = 1; number <= source.LineCount; number++)
        {
            TextSpan line = source.GetLine(number);
            TextSpan words = Trim(source, line);
            if (words.IsEmpty)
            {
                blank++;
                continue;
            }

            lines.Add(new ParagraphBlock(whole, words, blank)
            {
                LeadingTabs = CountTabs(source.Text, line.Start, words.Start),
                TrailingTabs = CountTabs(source.Text, words.End, line.End),
            });
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
            count += Trim(source, source.GetLine(number)).IsEmpty ? 0 : 1;
        }

        return count;
    }

    /// <summary>The tabs of a stretch, as many as a line of cells can use; a line is kept for every line of a document, so it is kept small.</summary>
    private static ushort CountTabs(string text, int start, int end)
    {
        int tabs = 0;
        for (int i = start; i < end; i++)
        {
            tabs += text[i] == '\t' ? 1 : 0;
        }

        return (ushort)Math.Min(tabs, ushort.MaxValue);
    }

    private static TextSpan Trim(SourceText source, TextSpan line) =>
        FoldedText.Trim(source.Text.AsSpan(line.Start, line.Length)).Shift(line.Start);
}
