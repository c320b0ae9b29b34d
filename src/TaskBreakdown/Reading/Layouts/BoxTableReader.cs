using System;
using System.Collections.Generic;
using System.Collections.Immutable;
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
    private const string Uprights = "│┃├┤┼┝┥┠┨┣┫╂╋┿";
    private const string Corners = "┌┐└┘┬┴┏┓┗┛┳┻╋";
    private const string Rules = "─━—-┄┈";
    private const int MostColumns = 20;

    private readonly int _columns;
    private readonly List<MappedText>[] _open;
    private readonly bool[] _goesOn;
    private readonly int[] _began;
    private readonly List<RawCell[]> _rows = [];

    private BoxTableReader(int columns)
    {
        _columns = columns;
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
            columns = System.Math.Max(columns, CountColumns(lines[end].Content.Written));
            end++;
        }

        return columns is < 2 or > MostColumns ? null : ReadLines(lines, line, end, columns);
    }

    private static LayoutMatch? ReadLines(ImmutableArray<ParagraphBlock> lines, int start, int end, int columns)
    {
        var reader = new BoxTableReader(columns);
        for (int i = start; i < end; i++)
        {
            reader.AddLine(lines[i].Content);
        }

        reader.EndRow(closed: null);
        return reader.ToMatch(end);
    }

    private LayoutMatch? ToMatch(int end)
    {
        int header = _rows.FindIndex(row => HeaderRow.IsHeader(System.Array.ConvertAll(row, cell => cell.Content)));
        if (header < 0)
        {
            return null;
        }

        ImmutableArray<TableColumn> columns = HeaderRow.ToColumns(System.Array.ConvertAll(_rows[header], cell => cell.Content));
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<RawCell>>();
        for (int i = header + 1; i < _rows.Count; i++)
        {
            rows.Add([.. _rows[i]]);
        }

        return new LayoutMatch(new TableBlock(new RawTable(TableForm.Grid, columns, rows.ToImmutable())), end);
    }

    /// <summary>A line of the box is cut at its uprights; every piece is a rule, or words of the cell of its column.</summary>
    private void AddLine(MappedText line)
    {
        List<MappedText> pieces = Cut(line);
        bool[] closed = new bool[_columns];
        bool hasRule = false;
        for (int i = 0; i < pieces.Count && i < _columns; i++)
        {
            closed[i] = IsRule(pieces[i].Written);
            hasRule |= closed[i];
        }

        if (hasRule)
        {
            bool isWhole = pieces.Count != _columns;
            EndRow(isWhole ? null : closed);
        }

        for (int i = 0; i < pieces.Count && i < _columns; i++)
        {
            if (!IsRule(pieces[i].Written) && !pieces[i].Trim().IsEmpty)
            {
                _open[i].Add(pieces[i].Trim());
            }
        }
    }

    /// <summary>Ends a row at a rule. Cells the rule does not cross go on below it, merged.</summary>
    /// <param name="closed">For each column whether the rule crosses it; null for a rule across the whole table.</param>
    private void EndRow(bool[]? closed)
    {
        bool isEmpty = System.Array.TrueForAll(_open, cell => cell.Count == 0);
        if (!isEmpty || System.Array.Exists(_goesOn, goesOn => goesOn))
        {
            AddRow();
        }

        for (int i = 0; i < _columns; i++)
        {
            bool goesOn = closed is not null && !closed[i];
            if (!goesOn)
            {
                Close(i);
            }

            _goesOn[i] = goesOn;
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

    private static List<MappedText> Cut(MappedText line)
    {
        var pieces = new List<MappedText>();
        int start = 0;
        for (int i = 0; i <= line.Length; i++)
        {
            if (i < line.Length && !Uprights.Has(line.Written[i]) && !Corners.Has(line.Written[i]))
            {
                continue;
            }

            if (i > start || (start > 0 && i < line.Length))
            {
                pieces.Add(line.Slice(start, i - start));
            }

            start = i + 1;
        }

        return pieces;
    }

    private static int CountColumns(ReadOnlySpan<char> text)
    {
        int uprights = 0;
        foreach (char character in text)
        {
            uprights += Uprights.Has(character) || Corners.Has(character) ? 1 : 0;
        }

        return uprights - 1;
    }

    private static bool IsRule(ReadOnlySpan<char> piece)
    {
        foreach (char character in piece)
        {
            if (!Rules.Has(character))
            {
                return false;
            }
        }

        return piece.Length > 0;
    }

    private static bool IsBoxLine(ParagraphBlock line)
    {
        char first = line.Content.Written[0];
        char last = line.Content.Written[line.Content.Length - 1];
        return line.Content.Length > 2
            && (Uprights.Has(first) || Corners.Has(first))
            && (Uprights.Has(last) || Corners.Has(last));
    }
}
