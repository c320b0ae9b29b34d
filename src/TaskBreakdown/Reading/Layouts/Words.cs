using System;
using System.Collections.Generic;
using TaskBreakdown.Text;

namespace TaskBreakdown.Reading.Layouts;

/// <summary>Cuts a line at its blanks.</summary>
internal static class Words
{
    /// <summary>The lines of a cell without blanks at their ends, without empty ones.</summary>
    internal static IReadOnlyList<MappedText> SplitLines(MappedText cell)
    {
        var lines = new List<MappedText>();
        int start = 0;
        for (int i = 0; i <= cell.Length; i++)
        {
            if (i < cell.Length && cell.Written[i] is not ('\n' or '\r'))
            {
                continue;
            }

            MappedText line = cell.Slice(start, i - start).Trim();
            if (!line.IsEmpty)
            {
                lines.Add(line);
            }

            start = i + 1;
        }

        return lines;
    }

    /// <summary>Where the first word of a text ends that begins with one.</summary>
    internal static int EndOfFirst(ReadOnlySpan<char> text)
    {
        int end = 0;
        while (end < text.Length && !FoldedText.IsBlank(text[end]))
        {
            end++;
        }

        return end;
    }

    /// <summary>The words in order.</summary>
    internal static IReadOnlyList<MappedText> Split(MappedText line)
    {
        var words = new List<MappedText>();
        int start = 0;
        for (int i = 0; i <= line.Length; i++)
        {
            if (i < line.Length && !FoldedText.IsBlank(line.Written[i]))
            {
                continue;
            }

            MappedText word = line.Slice(start, i - start).Trim();
            if (!word.IsEmpty)
            {
                words.Add(word);
            }

            start = i + 1;
        }

        return words;
    }
}
