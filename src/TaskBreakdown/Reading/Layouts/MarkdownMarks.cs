using System;
using System.Collections.Generic;
using TaskBreakdown.Text;

namespace TaskBreakdown.Reading.Layouts;

/// <summary>Takes the marks of Markdown out of a line: those of a heading (<c>## 一、…</c>) and of words in bold (<c>**产业发展**</c>).</summary>
internal static class MarkdownMarks
{
    private const string Bold = "**";

    /// <summary>Whether a line may have such marks.</summary>
    internal static bool MayStandIn(MappedText line) => line.Written[0] == '#' || line.Written.Has(Bold);

    /// <summary>The line without them; the line itself where it has none.</summary>
    internal static MappedText TakeFrom(MappedText line) => WithoutBold(WithoutHeading(line));

    private static MappedText WithoutHeading(MappedText line)
    {
        int marks = 0;
        while (marks < line.Length && line.Written[marks] == '#')
        {
            marks++;
        }

        bool isHeading = marks > 0 && marks < line.Length && FoldedText.IsBlank(line.Written[marks]);
        return isHeading ? line.Slice(marks).Trim() : line;
    }

    /// <summary>Bold opens and closes; a mark that stands alone, or nothing but stars, is left as it is.</summary>
    private static MappedText WithoutBold(MappedText line)
    {
        var parts = new List<MappedText>();
        int start = 0;
        for (int mark = Next(line, 0); mark >= 0; mark = Next(line, start))
        {
            parts.Add(line.Slice(start, mark - start));
            start = mark + Bold.Length;
        }

        bool isPaired = parts.Count > 0 && parts.Count % 2 == 0;
        parts.Add(line.Slice(start));
        MappedText plain = isPaired ? MappedText.Join(parts, "").Trim() : line;
        return plain.IsEmpty ? line : plain;
    }

    private static int Next(MappedText line, int start)
    {
        int step = line.Written[start..].IndexOf(Bold.AsSpan());
        return step < 0 ? -1 : start + step;
    }
}
