using System.Collections.Immutable;
using TaskBreakdown.Reading.Lexicons;
using TaskBreakdown.Reading.Tables;

namespace TaskBreakdown.Reading.Layouts;

/// <summary>Reads tables of which only the paragraphs of the cells are left, one a line, without any mark.</summary>
internal static class BareCellsReader
{
    private const int LongestCaption = 4;

    /// <summary>Reads the table whose header begins at a line; null where none does.</summary>
    internal static LayoutMatch? Read(ImmutableArray<ParagraphBlock> lines, int line)
    {
        BareHeader? header = BareHeader.Find(lines, line);
        if (header is null)
        {
            return null;
        }

        int end = FindEnd(lines, header.NextLine);
        ImmutableArray<RawCell> cells = ReadCells(lines, header.NextLine, end);
        var table = new RawTable(TableForm.Paragraphs, HeaderRow.ToColumns(NestedHeader.Unfold(header.Cells)), [cells]);
        return new LayoutMatch(new TableBlock(table), end);
    }

    private static int FindEnd(ImmutableArray<ParagraphBlock> lines, int start)
    {
        int end = start;
        while (end < lines.Length && !PageWords.EndsTable(lines[end].Compact))
        {
            if (BareHeader.Find(lines, end) is not null)
            {
                return StepBackOverCaption(lines, start, end);
            }

            end++;
        }

        return end;
    }

    /// <summary>The lines right before a header row that belong to the table below it.</summary>
    private static int StepBackOverCaption(ImmutableArray<ParagraphBlock> lines, int start, int header)
    {
        int end = header;
        while (end > start && header - end < LongestCaption && TitleWords.IsCaption(lines[end - 1].Compact))
        {
            end--;
        }

        return end;
    }

    private static ImmutableArray<RawCell> ReadCells(ImmutableArray<ParagraphBlock> lines, int start, int end)
    {
        int usualGap = UsualGap(lines, start, end);
        var cells = ImmutableArray.CreateBuilder<RawCell>(end - start);
        for (int i = start; i < end; i++)
        {
            int gap = System.Math.Max(0, lines[i].BlankLinesBefore - usualGap);
            cells.Add(new RawCell(lines[i].Content, gap));
        }

        return cells.MoveToImmutable();
    }

    /// <summary>The number of blank lines that most often stands between two paragraphs here.</summary>
    private static int UsualGap(ImmutableArray<ParagraphBlock> lines, int start, int end)
    {
        var counts = new int[WidestGap(lines, start, end) + 1];
        int usual = 0;
        for (int i = start; i < end; i++)
        {
            int gap = lines[i].BlankLinesBefore;
            counts[gap]++;
            usual = counts[gap] > counts[usual] ? gap : usual;
        }

        return usual;
    }

    private static int WidestGap(ImmutableArray<ParagraphBlock> lines, int start, int end)
    {
        int widest = 0;
        for (int i = start; i < end; i++)
        {
            widest = System.Math.Max(widest, lines[i].BlankLinesBefore);
        }

        return widest;
    }
}
