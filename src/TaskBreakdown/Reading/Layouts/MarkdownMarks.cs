using System;
using System.Collections.Generic;
using TaskBreakdown.Text;

namespace TaskBreakdown.Reading.Layouts;

/// <summary>
/// Takes the marks of Markdown out of a line: those of a heading (<c>## 一、…</c>), of a quotation (<c>&gt; 注:…</c>) and of words in bold
/// (<c>**产业发展**</c>), and the markup that stands in its cells for a line break and a blank.
/// </summary>
internal static class MarkdownMarks
{
    private const string Bold = "**";

    private static readonly string[] Breaks = ["<br>", "<br/>", "<br />", "<BR>"];

    /// <summary>Whether a line may have such marks.</summary>
    internal static bool MayStandIn(MappedText line) => line.Written[0] is '#' or '>' || line.Written.IndexOfAny('*', '<', '&') >= 0;

    /// <summary>The line without them; the line itself where it has none.</summary>
    internal static MappedText TakeFrom(MappedText line)
    {
        MappedText plain = WithoutBold(WithoutOpening(line));
        foreach (string mark in Breaks)
        {
            plain = Replace(plain, mark, "\n");
        }

        return Replace(plain, "&nbsp;", " ");
    }

    private static MappedText Replace(MappedText line, string mark, string replacement)
    {
        var parts = new List<MappedText>();
        int start = 0;
        for (int found = Next(line, mark, 0); found >= 0; found = Next(line, mark, start))
        {
            parts.Add(line.Slice(start, found - start));
            start = found + mark.Length;
        }

        MappedText replaced = parts.Count == 0 ? line : MappedText.Join([.. parts, line.Slice(start)], replacement).Trim();
        return replaced.IsEmpty ? line : replaced;
    }

    private static MappedText WithoutOpening(MappedText line)
    {
        int marks = 0;
        while (marks < line.Length && line.Written[marks] is '#' or '>')
        {
            marks++;
        }

        bool isMarked = marks > 0 && marks < line.Length && FoldedText.IsBlank(line.Written[marks]);
        return isMarked ? line.Slice(marks).Trim() : line;
    }

    /// <summary>Bold opens and closes; a mark that stands alone, or nothing but stars, is left as it is.</summary>
    private static MappedText WithoutBold(MappedText line)
    {
        var parts = new List<MappedText>();
        int start = 0;
        for (int mark = Next(line, Bold, 0); mark >= 0; mark = Next(line, Bold, start))
        {
            parts.Add(line.Slice(start, mark - start));
            start = mark + Bold.Length;
        }

        bool isPaired = parts.Count > 0 && parts.Count % 2 == 0;
        parts.Add(line.Slice(start));
        MappedText plain = isPaired ? MappedText.Join(parts, "").Trim() : line;
        return plain.IsEmpty ? line : plain;
    }

    private static int Next(MappedText line, string mark, int start)
    {
        int step = line.Folded[start..].IndexOf(mark.AsSpan());
        return step < 0 ? -1 : start + step;
    }
}
