using System.Collections.Generic;
using System.Collections.Immutable;

namespace TaskBreakdown.Reading.Layouts;

/// <summary>Finds the tables that stand in paragraphs: every layout reader is asked at every line.</summary>
internal static class BlockSegmenter
{
    /// <summary>The blocks of a document in the order of the text; those that are no paragraphs stay as they are.</summary>
    /// <param name="blocks">The document.</param>
    /// <param name="metadata">Indices of the lines that are metadata and nothing else: they are left out.</param>
    internal static ImmutableArray<IBlock> Segment(ImmutableArray<IBlock> blocks, HashSet<int> metadata)
    {
        var segmented = ImmutableArray.CreateBuilder<IBlock>();
        var lines = ImmutableArray.CreateBuilder<ParagraphBlock>(blocks.Length - metadata.Count);
        for (int i = 0; i < blocks.Length; i++)
        {
            if (metadata.Contains(i))
            {
                continue;
            }

            if (blocks[i] is ParagraphBlock line)
            {
                lines.Add(line);
                continue;
            }

            SegmentLines(lines.ToImmutable(), segmented);
            lines.Clear();
            segmented.Add(blocks[i]);
        }

        SegmentLines(lines.DrainToImmutable(), segmented);
        return segmented.DrainToImmutable();
    }

    private static void SegmentLines(ImmutableArray<ParagraphBlock> lines, ImmutableArray<IBlock>.Builder segmented)
    {
        int line = 0;
        while (line < lines.Length)
        {
            if (ReadTable(lines, line) is { } match)
            {
                segmented.Add(match.Block);
                line = match.NextLine;
                continue;
            }

            segmented.Add(lines[line]);
            line++;
        }
    }

    /// <summary>Whether a table begins at a line.</summary>
    internal static bool StartsTable(ImmutableArray<ParagraphBlock> lines, int line) =>
        BareHeader.Find(lines, line) is not null || ReadTable(lines, line) is not null;

    /// <summary>The table that begins at a line; null where none does.</summary>
    internal static LayoutMatch? ReadTable(ImmutableArray<ParagraphBlock> lines, int line) =>
        BoxTableReader.Read(lines, line)
        ?? PipeTableReader.Read(lines, line)
        ?? WordRowsReader.Read(lines, line)
        ?? BareCellsReader.Read(lines, line)
        ?? GluedTableDetector.Read(lines, line);
}
