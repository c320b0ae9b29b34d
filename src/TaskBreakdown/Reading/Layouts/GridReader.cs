using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using TaskBreakdown.Reading.Lexicons;
using TaskBreakdown.Reading.Tables;
using TaskBreakdown.Text;

namespace TaskBreakdown.Reading.Layouts;

/// <summary>Finds the header rows of grids. A grid without one lays out a page, holds metadata, or goes on from the table before.</summary>
internal sealed class GridReader
{
    private const string CellJoiner = " | ";

    private readonly ImmutableArray<IBlock>.Builder _blocks = ImmutableArray.CreateBuilder<IBlock>();

    private GridReader()
    {
    }

    /// <summary>The blocks with tables and paragraphs in the place of grids.</summary>
    internal static ImmutableArray<IBlock> Expand(ImmutableArray<IBlock> blocks)
    {
        if (!blocks.Any(block => block is GridBlock))
        {
            return blocks;
        }

        var reader = new GridReader();
        foreach (IBlock block in blocks)
        {
            if (block is GridBlock grid)
            {
                reader.Add(grid.Rows);
            }
            else
            {
                reader._blocks.Add(block);
            }
        }

        return reader._blocks.ToImmutable();
    }

    private void Add(ImmutableArray<ImmutableArray<RawCell>> rows)
    {
        int header = FindHeader(rows, 0);
        if (header == rows.Length && GoesOn(rows))
        {
            return;
        }

        AddParagraphs(rows, header);
        while (header < rows.Length)
        {
            int next = FindHeader(rows, header + 1);
            _blocks.Add(new TableBlock(ReadTable(rows, header, next)));
            header = next;
        }
    }

    private static RawTable ReadTable(ImmutableArray<ImmutableArray<RawCell>> rows, int header, int end)
    {
        ImmutableArray<MappedText> cells = Contents(rows[header]);
        int first = header + 1;
        if (first >= end || NestedHeader.Divide(cells, Contents(rows[first])) is not { } nested)
        {
            return new RawTable(TableForm.Grid, HeaderRow.ToColumns(cells), rows.Slice(first, end - first));
        }

        return new RawTable(TableForm.Grid, nested.ToColumns(), rows.Slice(first + 1, end - first - 1));
    }

    /// <summary>A table that a page break cut: the rows have as many cells as the table right before them.</summary>
    private bool GoesOn(ImmutableArray<ImmutableArray<RawCell>> rows)
    {
        bool isSame = _blocks.Count > 0
            && rows.Length > 0
            && _blocks[^1] is TableBlock { Table: { Form: TableForm.Grid } table }
            && rows[0].Length == table.Columns.Length;
        if (isSame)
        {
            RawTable before = ((TableBlock)_blocks[^1]).Table;
            _blocks[^1] = new TableBlock(before with { Rows = before.Rows.AddRange(rows) });
        }

        return isSame;
    }

    private void AddParagraphs(ImmutableArray<ImmutableArray<RawCell>> rows, int end)
    {
        for (int i = 0; i < end; i++)
        {
            List<MappedText> cells = NonEmpty(rows[i]);
            if (cells.Count > 1 && IsMetadata(cells))
            {
                _blocks.Add(new ParagraphBlock(MappedText.Join(cells, CellJoiner), 0));
                continue;
            }

            if (IsForm(cells))
            {
                AddForm(cells);
                continue;
            }

            foreach (MappedText cell in cells)
            {
                AddLines(cell);
            }
        }
    }

    private void AddLines(MappedText cell)
    {
        foreach (MappedText line in Words.SplitLines(cell))
        {
            _blocks.Add(new ParagraphBlock(line, 0));
        }
    }

    /// <summary>Whether a row is keys and values: one of its keys is known, and those before it end with a colon.</summary>
    private static bool IsMetadata(List<MappedText> cells)
    {
        for (int i = 0; i < cells.Count; i += 2)
        {
            ReadOnlySpan<char> key = FoldedText.RemoveBlanks(cells[i].Folded);
            ReadOnlySpan<char> word = key.Trim("[]【】:");
            if (MetadataKeys.FindAt(word, 0, out int end) is not null && word.Length - end <= 1)
            {
                return true;
            }

            if (!key.Ends(":"))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>牵头单位 | 区教委 | 配合单位 | 区住建委: a form, in which every second cell says what the one behind it holds.</summary>
    private static bool IsForm(List<MappedText> cells)
    {
        bool isForm = cells.Count > 0 && cells.Count % 2 == 0;
        for (int i = 0; isForm && i < cells.Count; i += 2)
        {
            isForm = HeaderRow.FindKind(cells[i]) is not null;
        }

        return isForm;
    }

    /// <summary>The cells of a form as labelled lines.</summary>
    private void AddForm(List<MappedText> cells)
    {
        for (int i = 0; i < cells.Count; i += 2)
        {
            bool isList = HeaderRow.FindKind(cells[i]) is ColumnKind.Lead or ColumnKind.Support or ColumnKind.Responsible or ColumnKind.Leader;
            MappedText value = MappedText.Join(Words.SplitLines(cells[i + 1]), isList ? "\n" : "");
            _blocks.Add(new ParagraphBlock(cells[i].Append(value, ":"), 0));
        }
    }

    private static int FindHeader(ImmutableArray<ImmutableArray<RawCell>> rows, int start)
    {
        int row = start;
        while (row < rows.Length && !HeaderRow.IsHeader(NonEmpty(rows[row])))
        {
            row++;
        }

        return row;
    }

    private static ImmutableArray<MappedText> Contents(ImmutableArray<RawCell> row)
    {
        var contents = ImmutableArray.CreateBuilder<MappedText>(row.Length);
        foreach (RawCell cell in row)
        {
            contents.Add(cell.IsMerged ? MappedText.Empty : cell.Content);
        }

        return contents.MoveToImmutable();
    }

    private static List<MappedText> NonEmpty(ImmutableArray<RawCell> row)
    {
        var cells = new List<MappedText>();
        foreach (RawCell cell in row)
        {
            if (!cell.IsMerged && !cell.Content.Trim().IsEmpty)
            {
                cells.Add(cell.Content.Trim());
            }
        }

        return cells;
    }
}
