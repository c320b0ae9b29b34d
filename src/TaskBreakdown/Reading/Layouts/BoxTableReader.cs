using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using TaskBreakdown.Reading.Tables;
using TaskBreakdown.Text;

namespace TaskBreakdown.Reading.Layouts;

/// <summary>Reads tables drawn with lines (┌─┬─┐ │ │ └─┴─┘), as legal databases printed them.</summary>
/// <remarks>
/// A rule may cross only some columns: it ends the cells of those, and the others go on over it. Words are wrapped
/// inside cells and joined again without a blank.
/// </remarks>
internal sealed class BoxTableReader
{
    private const int MostColumns = 20;

    private readonly int _columns;
    private readonly BoxEdges _edges;
    private readonly List<MappedText>[] _open;
    private readonly bool[] _goesOn;
    private readonly int[] _began;
    private readonly List<RawCell[]> _rows = [];

    private BoxTableReader(int columns, BoxEdges edges)
    {
        _columns = columns;
        _edges = edges;
        _open = new List<MappedText>[columns];
        _goesOn = new bool[columns];
        _began = new int[columns];
        for (int i = 0; i < columns; i++)
        {
            _open[i] = [];
        }
    }

    /// <summary>Reads the table whose upper edge is at a line; null where none is.</summary>
    internal static LayoutMatch? Read(ImmutableArray<ParagraphBlock> lines, int line)
    {
        // A box that could not be read is not tried again from each of its lines.
        if (!IsBoxLine(lines[line]) || (line > 0 && IsBoxLine(lines[line - 1])))
        {
            return null;
        }

        int end = line;
        int columns = 0;
        while (end < lines.Length && IsBoxLine(lines[end]))
        {
            columns = System.Math.Max(columns, BoxDrawing.FindUprights(lines[end].Content.Written).Count - 1);
            end++;
        }

        return columns is < 2 or > MostColumns ? null : ReadLines(lines, line, end, columns);
    }

    private static LayoutMatch? ReadLines(ImmutableArray<ParagraphBlock> lines, int start, int end, int columns)
    {
        var reader = new BoxTableReader(columns, BoxEdges.Measure(lines, start, end, columns));
        for (int i = start; i < end; i++)
        {
            reader.AddLine(lines[i].Content);
        }

        reader.EndRow([.. Enumerable.Repeat(true, columns)]);
        return reader.ToMatch(end);
    }

    private LayoutMatch? ToMatch(int end)
    {
        int header = _rows.FindIndex(row => HeaderRow.IsHeader(Contents(row)));
        if (header < 0)
        {
            return null;
        }

        NestedHeader? nested = header + 1 < _rows.Count ? NestedHeader.Divide(Contents(_rows[header]), Contents(_rows[header + 1])) : null;
        ImmutableArray<TableColumn> columns = nested?.ToColumns() ?? HeaderRow.ToColumns(Contents(_rows[header]));
        int first = header + (nested is null ? 1 : 2);
        ImmutableArray<ImmutableArray<RawCell>> rows = [.. _rows.Skip(first).Select(row => row.ToImmutableArray())];
        return new LayoutMatch(new TableBlock(new RawTable(TableForm.Grid, columns, rows)), end);
    }

    private static MappedText[] Contents(RawCell[] row) => System.Array.ConvertAll(row, cell => cell.Content);

    /// <summary>A line of the box is cut at its uprights; every piece is a rule, or words of the cell of its column.</summary>
    private void AddLine(MappedText line)
    {
        List<int> uprights = BoxDrawing.FindUprights(line.Written);
        int[] places = _edges.Place(line.Written, uprights);
        bool[] closed = new bool[_columns];
        for (int i = 0; i + 1 < uprights.Count; i++)
        {
            bool isRule = BoxDrawing.IsRule(line.Written[(uprights[i] + 1)..uprights[i + 1]]);
            closed.AsSpan(places[i], places[i + 1] - places[i]).Fill(isRule);
        }

        if (closed.Contains(true))
        {
            EndRow(closed);
        }

        for (int i = 0; i + 1 < uprights.Count; i++)
        {
            MappedText piece = line.Slice(uprights[i] + 1, uprights[i + 1] - uprights[i] - 1).Trim();
            if (!piece.IsEmpty && !closed[places[i]])
            {
                _open[places[i]].Add(piece);
            }
        }
    }

    /// <summary>Ends a row at a rule. Cells the rule does not cross go on below it, merged.</summary>
    /// <param name="closed">For each column whether the rule crosses it.</param>
    private void EndRow(bool[] closed)
    {
        bool isEmpty = System.Array.TrueForAll(_open, cell => cell.Count == 0);
        if (!isEmpty || System.Array.Exists(_goesOn, goesOn => goesOn))
        {
            AddRow();
        }

        for (int i = 0; i < _columns; i++)
        {
            if (closed[i])
            {
                Close(i);
            }

            _goesOn[i] = !closed[i];
        }
    }

    /// <summary>Words of a cell that went on over a rule belong to the row in which it began.</summary>
    private void Close(int column)
    {
        if (_goesOn[column] && _rows.Count > 0)
        {
            _rows[_began[column]][column] = new RawCell(MappedText.Join(_open[column], ""));
        }

        _open[column] = [];
    }

    private void AddRow()
    {
        var row = new RawCell[_columns];
        bool holdsNew = false;
        for (int i = 0; i < _columns; i++)
        {
            row[i] = new RawCell(_goesOn[i] ? MappedText.Empty : MappedText.Join(_open[i], "")) { IsMerged = _goesOn[i] };
            holdsNew |= !row[i].Content.IsEmpty;
            _began[i] = _goesOn[i] ? _began[i] : _rows.Count;
        }

        if (holdsNew)
        {
            _rows.Add(row);
        }
    }

    private static bool IsBoxLine(ParagraphBlock line) =>
        line.Content.Length > 2
        && BoxDrawing.IsUpright(line.Content.Written[0])
        && BoxDrawing.IsUpright(line.Content.Written[line.Content.Length - 1]);
}
