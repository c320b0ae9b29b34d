using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using TaskBreakdown.Text;

namespace TaskBreakdown.Reading.Layouts;

/// <summary>The cells of rows copied from a spreadsheet: a tab parts them, and one that holds lines or tabs stands in quotation marks.</summary>
/// <remarks>The quotation marks inside such a cell are doubled, as in RFC 4180.</remarks>
internal static class TabCells
{
    private const int MostLines = 20;
    private const char Quote = '"';

    /// <summary>A row with the lines of its quoted cells.</summary>
    /// <param name="lines">The lines of the text.</param>
    /// <param name="line">The line the row begins at.</param>
    /// <param name="taken">How many lines it takes; one if a quotation mark is never closed.</param>
    internal static MappedText JoinRow(ImmutableArray<ParagraphBlock> lines, int line, out int taken)
    {
        MappedText row = lines[line].Content;
        taken = 1;
        while (IsOpen(row.Written) && taken < MostLines && line + taken < lines.Length)
        {
            row = row.Append(lines[line + taken].Content, "\n");
            taken++;
        }

        if (!IsOpen(row.Written))
        {
            return row;
        }

        taken = 1;
        return lines[line].Content;
    }

    /// <summary>The cells in order, without their quotation marks; between two tabs there may be an empty one.</summary>
    internal static IReadOnlyList<MappedText> Split(MappedText row)
    {
        var cells = new List<MappedText>();
        for (int start = 0; start <= row.Length;)
        {
            int end = EndOfCell(row.Written, start, out _);
            cells.Add(Unquote(row.Slice(start, end - start).Trim()));
            start = end + 1;
        }

        return cells;
    }

    private static bool IsOpen(ReadOnlySpan<char> row)
    {
        bool isOpen = false;
        for (int start = 0; start <= row.Length && !isOpen;)
        {
            start = EndOfCell(row, start, out isOpen) + 1;
        }

        return isOpen;
    }

    /// <summary>Where the cell ends that begins at an offset: at the next tab outside quotation marks.</summary>
    private static int EndOfCell(ReadOnlySpan<char> row, int start, out bool isOpen)
    {
        bool isQuoted = start < row.Length && row[start] == Quote;
        isOpen = isQuoted;
        int end = isQuoted ? start + 1 : start;
        while (end < row.Length && (isOpen || row[end] != '\t'))
        {
            isOpen ^= isQuoted && row[end] == Quote;
            end++;
        }

        return end;
    }

    private static MappedText Unquote(MappedText cell)
    {
        bool isQuoted = cell.Length > 1 && cell.Written[0] == Quote && cell.Written[^1] == Quote && AreDoubled(cell.Written[1..^1]);
        return isQuoted ? WithoutDoubles(cell.Slice(1, cell.Length - 2)) : cell;
    }

    /// <summary>Whether every mark is doubled: "双减"与"双创" is quoted words, and no quoted cell.</summary>
    private static bool AreDoubled(ReadOnlySpan<char> inner)
    {
        for (int i = 0; i < inner.Length; i++)
        {
            if (inner[i] == Quote && (++i == inner.Length || inner[i] != Quote))
            {
                return false;
            }
        }

        return true;
    }

    private static MappedText WithoutDoubles(MappedText cell)
    {
        var parts = new List<MappedText>();
        int start = 0;
        for (int i = 0; i + 1 < cell.Length; i++)
        {
            if (cell.Written[i] == Quote && cell.Written[i + 1] == Quote)
            {
                parts.Add(cell.Slice(start, i + 1 - start));
                start = ++i + 1;
            }
        }

        return parts.Count == 0 ? cell : MappedText.Join([.. parts, cell.Slice(start)], "").Trim();
    }
}
