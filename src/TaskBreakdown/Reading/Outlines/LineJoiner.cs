using System;
using System.Collections.Generic;
using TaskBreakdown.Text;

namespace TaskBreakdown.Reading.Outlines;

/// <summary>Joins the lines of a paragraph that was wrapped, and the paragraphs of a task.</summary>
internal static class LineJoiner
{
    private const int ShortestWrapped = 24;
    private const int ShortestContent = 7;
    private const string Ends = "。;!?:,、.…)〕]】”";

    /// <summary>One text of several lines: a short line without an end is a name, and a colon is put behind it.</summary>
    internal static MappedText Join(IReadOnlyList<MappedText> lines)
    {
        var groups = new List<MappedText>();
        var running = new List<MappedText>();
        for (int i = 0; i < lines.Count; i++)
        {
            running.Add(lines[i]);
            bool isName = i + 1 < lines.Count && i == 0 && IsName(lines[i], lines[i + 1]) && !(lines.Count == 2 && IsRest(lines[1]));
            if (isName || i + 1 == lines.Count)
            {
                groups.Add(MappedText.Join(running, ""));
                running.Clear();
            }
        }

        return MappedText.Join(groups, ":");
    }

    /// <summary>县城管局共同牵头工⏎作(2项): a few characters without a full stop are the rest of a line that was wrapped.</summary>
    private static bool IsRest(MappedText line) => line.Length < ShortestContent && !line.Folded.Ends("。") && !line.Folded.Ends(";");

    /// <summary>搬迁2.5万户11.8万⏎人: a figure without its unit is no end of a name.</summary>
    private static bool BreaksFigure(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> figure = line.TrimEnd('万').TrimEnd('亿');
        return figure.Length > 0 && OrdinalText.IsDigit(figure[figure.Length - 1]);
    }

    /// <summary>Whether a line is the name of what the next one says.</summary>
    internal static bool IsName(MappedText line, MappedText next) =>
        line.Length is > 0 and < ShortestWrapped
        && !line.IsEmpty
        && !Ends.Has(line.Folded[line.Length - 1])
        && !BreaksFigure(line.Folded)
        && !line.Folded.Has(',')
        && !OrdinalText.IsDigit(next.Folded[0]);
}
