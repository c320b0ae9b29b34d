using System.Collections.Immutable;

namespace TaskBreakdown.Reading.Layouts;

/// <summary>Cuts a document into paragraphs and tables: every layout reader is asked at every line.</summary>
internal static class BlockSegmenter
{
    /// <summary>The blocks of a document, in the order of the text.</summary>
    internal static ImmutableArray<Block> Segment(DocumentText document)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        int line = 0;
        while (line < document.Lines.Length)
        {
            if (ReadTable(document, line) is { } match)
            {
                blocks.Add(match.Block);
                line = match.NextLine;
                continue;
            }

            DocumentLine paragraph = document.Lines[line];
            blocks.Add(new ParagraphBlock(paragraph.Content, paragraph.BlankLinesBefore));
            line++;
        }

        return blocks.ToImmutable();
    }

    private static LayoutMatch? ReadTable(DocumentText document, int line) =>
        PipeTableReader.Read(document, line)
        ?? WordRowsReader.Read(document, line)
        ?? BareCellsReader.Read(document, line);
}
