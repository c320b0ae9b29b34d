using System.Collections.Generic;
using System.Collections.Immutable;
using TaskBreakdown.Reading.Lexicons;
using TaskBreakdown.Reading.Outlines;
using TaskBreakdown.Reading.Tables;
using TaskBreakdown.Text;

namespace TaskBreakdown.Reading.Layouts;

/// <summary>Reads tables whose cells end with a bar: a row a line, or a cell a line.</summary>
/// <remarks>Markdown is the first form with a bar before the first cell and a line of dashes below the header.</remarks>
internal static class PipeTableReader
{
    private const int MostColumns = 20;

    /// <summary>Reads the table whose header begins at a line; null where none does.</summary>
    internal static LayoutMatch? Read(ImmutableArray<ParagraphBlock> lines, int line)
    {
        if (!lines[line].Folded.Has('|') && !NextIsLoneBar(lines, line))
        {
            return null;
        }

        return ReadRows(lines, line) ?? ReadCells(lines, line);
    }

    /// <summary><c>1 | 文本 | 甲局 |</c></summary>
    private static LayoutMatch? ReadRows(ImmutableArray<ParagraphBlock> lines, int line)
    {
        bool isOpened = lines[line].Folded.Begins("|");
        bool isClosed = isOpened && lines[line].Folded.Ends("|");
        IReadOnlyList<MappedText> header = PipeCells.OfRow(lines[line].Content, isOpened);
        if (header.Count > MostColumns || !HeaderRow.IsHeader(header))
        {
            return null;
        }

        NestedHeader? nested = ReadNested(header, lines, line + 1, isOpened);
        int columns = nested?.Cells.Length ?? header.Count;
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<RawCell>>();
        int next = nested is null ? line + 1 : line + 2;
        while (next < lines.Length && lines[next].Folded.Has('|') && !PipeCells.IsMetadata(lines[next]))
        {
            MappedText row = isClosed ? PipeCells.JoinRow(lines, next, out int taken) : PipeCells.OneLine(lines, next, out taken);
            IReadOnlyList<MappedText> cells = PipeCells.OfRow(row, isOpened);
            if (HeaderRow.IsHeader(cells) && rows.Count > 0)
            {
                break;
            }

            if (!PipeCells.IsRule(lines[next].Compact))
            {
                rows.Add(ToCells(cells, columns));
            }

            next += taken;
        }

        var table = new RawTable(TableForm.Rows, nested?.ToColumns() ?? HeaderRow.ToColumns(header), rows.ToImmutable());
        return new LayoutMatch(new TableBlock(table), next);
    }

    /// <summary>The header of two rows whose second is the next line: whole, with empty cells below those that reach down, or without them.</summary>
    private static NestedHeader? ReadNested(IReadOnlyList<MappedText> upper, ImmutableArray<ParagraphBlock> lines, int line, bool isOpened)
    {
        if (line >= lines.Length || !lines[line].Folded.Has('|') || PipeCells.IsRule(lines[line].Compact))
        {
            return null;
        }

        IReadOnlyList<MappedText> lower = PipeCells.OfRow(lines[line].Content, isOpened);
        bool isShifted = lower.Count > 0 && !lower[0].IsEmpty && lower.Count < upper.Count;
        return isShifted ? NestedHeader.Insert(upper, lower) : NestedHeader.Divide(upper, lower);
    }

    /// <summary><c>1 |⏎文本 |⏎甲局 |</c>; the bar may stand on a line of its own.</summary>
    private static LayoutMatch? ReadCells(ImmutableArray<ParagraphBlock> lines, int line)
    {
        var stream = new PipeCellStream(lines, line);
        var header = new List<MappedText>();
        while (header.Count < MostColumns && stream.Peek() is { } cell && HeaderRow.FindKind(cell) is not null)
        {
            header.Add(cell);
            stream.Take();
        }

        TakeUnknownHeaders(stream, header);
        if (!HeaderRow.IsHeader(header))
        {
            return null;
        }

        var cells = ImmutableArray.CreateBuilder<RawCell>();
        while (stream.Peek() is { } cell && !stream.IsAtHeader())
        {
            cells.Add(new RawCell(cell));
            stream.Take();
        }

        var table = new RawTable(TableForm.Cells, HeaderRow.ToColumns(NestedHeader.Unfold(header)), [cells.ToImmutable()]);
        return new LayoutMatch(new TableBlock(table), stream.Line);
    }

    /// <summary>Headers that are not known stand before the first number.</summary>
    private static void TakeUnknownHeaders(PipeCellStream stream, List<MappedText> header)
    {
        const int MostUnknown = 3;
        const int LongestUnknown = 10;
        if (header.Count == 0 || HeaderRow.FindKind(header[0]) == ColumnKind.Section)
        {
            return;
        }

        for (int ahead = 0; ahead <= MostUnknown; ahead++)
        {
            MappedText? cell = stream.Peek(ahead);
            if (cell is null || cell.Length > LongestUnknown || OutlineMark.Find(cell.Folded) is { IsHeadingMark: true })
            {
                return;
            }

            bool startsRow = RowNumber.Read(FoldedText.RemoveBlanks(cell.Folded)) is not null;
            bool isHeader = HeaderRow.FindKind(cell) is not null;
            if (startsRow || isHeader)
            {
                for (int i = 0; i < ahead; i++)
                {
                    header.Add(stream.Peek()!);
                    stream.Take();
                }

                if (startsRow)
                {
                    return;
                }

                header.Add(stream.Peek()!);
                stream.Take();
                ahead = -1;
            }
        }
    }

    /// <summary>The cells of a row; padding beyond the last column is dropped.</summary>
    private static ImmutableArray<RawCell> ToCells(IReadOnlyList<MappedText> cells, int columns)
    {
        int count = cells.Count;
        while (count > columns && cells[count - 1].IsEmpty)
        {
            count--;
        }

        var row = ImmutableArray.CreateBuilder<RawCell>(count);
        for (int i = 0; i < count; i++)
        {
            row.Add(new RawCell(cells[i]));
        }

        return row.MoveToImmutable();
    }

    private static bool NextIsLoneBar(ImmutableArray<ParagraphBlock> lines, int line) =>
        line + 1 < lines.Length && lines[line + 1].Compact is "|";
}
