using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using TaskBreakdown.Reading.Heads;
using TaskBreakdown.Reading.Lexicons;
using TaskBreakdown.Text;

namespace TaskBreakdown.Reading.Layouts;

/// <summary>Cuts lines at their bars.</summary>
internal static class PipeCells
{
    /// <summary>The cells of a line: a bar ends a cell.</summary>
    /// <param name="line">The line.</param>
    /// <param name="isOpened">Whether a bar at the start of a line opens the first cell; else it ends an empty one.</param>
    internal static IReadOnlyList<MappedText> OfRow(MappedText line, bool isOpened)
    {
        var cells = new List<MappedText>();
        ReadOnlySpan<char> folded = line.Folded;
        int start = isOpened && folded.Begins("|") && folded.Length > 1 ? 1 : 0;
        for (int i = start; i < folded.Length; i++)
        {
            if (folded[i] == '|')
            {
                cells.Add(line.Slice(start, i - start).Trim());
                start = i + 1;
            }
        }

        if (start < folded.Length)
        {
            cells.Add(line.Slice(start).Trim());
        }

        return cells;
    }

    /// <summary>A row whose cells hold line breaks: between the bar that opens it and the one that closes it, lines begin with none.</summary>
    internal static MappedText JoinRow(ImmutableArray<ParagraphBlock> lines, int line, out int taken)
    {
        const int MostLines = 20;
        MappedText row = lines[line].Content;
        taken = 1;
        while (!row.Folded.Ends("|") && taken < MostLines && line + taken < lines.Length && GoesOn(lines[line + taken]))
        {
            row = row.Append(lines[line + taken].Content, "\n");
            taken++;
        }

        return row.Folded.Ends("|") ? row : OneLine(lines, line, out taken);
    }

    /// <summary>A row that is a line.</summary>
    internal static MappedText OneLine(ImmutableArray<ParagraphBlock> lines, int line, out int taken)
    {
        taken = 1;
        return lines[line].Content;
    }

    private static bool GoesOn(ParagraphBlock line) => !line.Folded.Begins("|") && !PageWords.EndsTable(line.Compact);

    /// <summary>Whether a line only draws the rule below a Markdown header.</summary>
    internal static bool IsRule(ReadOnlySpan<char> compact)
    {
        foreach (char character in compact)
        {
            if (!"|-:+".Has(character))
            {
                return false;
            }
        }

        return compact.Has("--");
    }

    /// <summary>Whether a line of bars is metadata: <c>索引号: | … |</c>.</summary>
    internal static bool IsMetadata(ParagraphBlock line) =>
        MetadataLine.Read(line.Content) is [{ Key: var key }, ..] && line.Compact.HasAt(key.Length, ":");
}
