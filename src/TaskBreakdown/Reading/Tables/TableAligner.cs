using System;
using System.Buffers;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using TaskBreakdown.Reading.Layouts;
using TaskBreakdown.Reading.Lexicons;
using TaskBreakdown.Reading.Outlines;
using TaskBreakdown.Text;

namespace TaskBreakdown.Reading.Tables;

/// <summary>Puts the cells of a table under their columns, row by row.</summary>
internal sealed class TableAligner
{
    private readonly RawTable _table;
    private readonly CellAligner _aligner;
    private readonly List<TableRow> _rows;

    private TableAligner(RawTable table, int cells)
    {
        _table = table;
        _rows = new List<TableRow>(cells / Math.Max(1, table.Columns.Length - 1));
        _aligner = new CellAligner(table.Columns, table.Form);
    }

    /// <summary>The rows of a table; headings among them are rows of one cell.</summary>
    internal static IReadOnlyList<TableRow> Align(RawTable table)
    {
        int count = CountCells(table);
        CellTraits[] rented = ArrayPool<CellTraits>.Shared.Rent(count);
        Span<CellTraits> traits = rented.AsSpan(0, count);
        ReadTraits(table, traits);
        var aligner = new TableAligner(table, count);
        RowNumber.Judge(traits);
        foreach (ImmutableArray<RawCell> row in table.Rows)
        {
            MarkSums(traits.Slice(0, row.Length), table.Columns.Length);
            aligner.AlignRun(row.AsSpan(), traits.Slice(0, row.Length));
            traits = traits.Slice(row.Length);
        }

        ArrayPool<CellTraits>.Shared.Return(rented);
        return aligner._rows;
    }

    /// <summary>合计 | | 102500 | 34500: the figures of a sum belong to no task.</summary>
    private static void MarkSums(Span<CellTraits> cells, int columns)
    {
        int end = 0;
        for (int i = 0; i < cells.Length; i++)
        {
            end = cells[i].IsSum ? i + columns : cells[i] is { IsEmpty: false, IsFigure: false } or { Fit: NumberFit.Next } ? 0 : end;
            cells[i].IsSummed = i < end && !cells[i].IsSum;
        }
    }

    private static int CountCells(RawTable table)
    {
        int count = 0;
        foreach (ImmutableArray<RawCell> row in table.Rows)
        {
            count += row.Length;
        }

        return count;
    }

    /// <summary>What the cells of all rows look like, one row behind the other.</summary>
    private static void ReadTraits(RawTable table, Span<CellTraits> traits)
    {
        int next = 0;
        foreach (ImmutableArray<RawCell> row in table.Rows)
        {
            foreach (RawCell cell in row)
            {
                traits[next++] = new CellTraits(cell.Content);
            }
        }
    }

    private void AlignRun(ReadOnlySpan<RawCell> cells, ReadOnlySpan<CellTraits> traits)
    {
        if (IsHeadingWithSums(cells, traits))
        {
            AddHeading(cells);
            return;
        }

        int[] places = IsWholeRow(cells, traits)
            ? [.. Enumerable.Range(0, cells.Length)]
            : _aligner.Align(cells, traits);
        int start = 0;
        for (int i = 1; i <= places.Length; i++)
        {
            if (i == places.Length || EndsRow(places[i - 1], places[i], traits[i]))
            {
                AddRow(cells, places, start, i);
                start = i;
            }
        }
    }

    private bool EndsRow(int place, int next, in CellTraits traits) =>
        place == _aligner.HeadingPlace || next == _aligner.HeadingPlace || (next < place && !traits.IsEmpty);

    /// <summary>Whether a row shows a cell for every column, so that there is nothing to find out.</summary>
    private bool IsWholeRow(ReadOnlySpan<RawCell> cells, ReadOnlySpan<CellTraits> traits)
    {
        if (_table.Form == TableForm.Grid)
        {
            return true;
        }

        if (_table.Form != TableForm.Rows || cells.Length != _table.Columns.Length)
        {
            return false;
        }

        int number = NumberColumn();
        return number >= 0 ? traits[number].Number is not null || traits[number].IsHeading : !traits[^1].IsEmpty;
    }

    /// <summary>一、市级实事 15842, or 一、 | 交通工程(2项) | 56000: the heading of a section, with what is below it summed up.</summary>
    private bool IsHeadingWithSums(ReadOnlySpan<RawCell> cells, ReadOnlySpan<CellTraits> traits)
    {
        int first = 0;
        while (first < traits.Length && traits[first].IsEmpty)
        {
            first++;
        }

        bool isMarked = _table.Form is TableForm.Rows or TableForm.Words or TableForm.Grid
            && first < traits.Length
            && (traits[first].IsHeading || RowNumber.IsChinese(cells[first].Content.Folded));
        if (!isMarked)
        {
            return false;
        }

        int words = OutlineMark.Find(cells[first].Content.Folded) is { } mark && mark.Length < cells[first].Content.Length ? 1 : 0;
        for (int i = first + 1; i < traits.Length; i++)
        {
            words += traits[i].IsEmpty || FigureWords.IsFigure(cells[i].Content.Folded) ? 0 : 1;
        }

        return words == 1;
    }

    private void AddHeading(ReadOnlySpan<RawCell> cells)
    {
        MappedText heading = MappedText.Empty;
        foreach (RawCell cell in cells)
        {
            heading = FigureWords.IsFigure(cell.Content.Folded) || RowNumber.IsChinese(cell.Content.Folded) ? heading : heading.Append(cell.Content);
        }

        _rows.Add(TableRow.OfHeading(heading));
    }

    private int NumberColumn()
    {
        for (int i = 0; i < _table.Columns.Length; i++)
        {
            if (_table.Columns[i].Kind == ColumnKind.Number)
            {
                return i;
            }
        }

        return -1;
    }

    private void AddRow(ReadOnlySpan<RawCell> cells, int[] places, int start, int end)
    {
        if (places[start] == _aligner.HeadingPlace)
        {
            if (!cells[start].Content.IsEmpty && !FigureWords.IsFigure(cells[start].Content.Folded) && !PageWords.IsSum(cells[start].Content.Folded))
            {
                _rows.Add(TableRow.OfHeading(cells[start].Content));
            }

            return;
        }

        var texts = new MappedText?[_table.Columns.Length];
        List<MappedText>? parts = null;
        for (int i = start; i < end; i++)
        {
            if (cells[i].IsMerged)
            {
                continue;
            }

            // The paragraphs of a cell follow each other; they are joined once all are there.
            int place = places[i];
            MappedText content = JoinLines(cells[i].Content, _table.Columns[place].Kind);
            bool goesOn = i + 1 < end && places[i + 1] == place && !cells[i + 1].IsMerged;
            if (goesOn || parts is not null)
            {
                (parts ??= []).Add(content);
            }

            if (!goesOn)
            {
                content = parts is null ? content : Join(parts, _table.Columns[place].Kind);
                texts[place] = texts[place] is { } before ? Join([before, content], _table.Columns[place].Kind) : content;
                parts = null;
            }
        }

        _rows.Add(new TableRow(texts));
    }

    /// <summary>Paragraphs of one cell: units stay apart, running text goes on.</summary>
    private MappedText Join(List<MappedText> parts, ColumnKind kind) =>
        parts.Count == 1 ? parts[0] : MappedText.Join(parts, IsList(kind) ? "\n" : _table.Form == TableForm.Words ? " " : "");

    /// <summary>A cell of another file format brings its paragraphs as lines.</summary>
    private static MappedText JoinLines(MappedText content, ColumnKind kind) =>
        content.Written.HasAny("\n\r") ? MappedText.Join(Words.SplitLines(content), IsList(kind) ? "\n" : "") : content;

    private static bool IsList(ColumnKind kind) =>
        kind is ColumnKind.Lead or ColumnKind.Support or ColumnKind.Responsible or ColumnKind.Leader;
}
