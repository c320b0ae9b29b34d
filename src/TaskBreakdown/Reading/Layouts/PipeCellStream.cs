using System.Collections.Generic;
using System.Collections.Immutable;
using TaskBreakdown.Reading.Lexicons;
using TaskBreakdown.Reading.Tables;
using TaskBreakdown.Text;

namespace TaskBreakdown.Reading.Layouts;

/// <summary>The cells of lines that each end a cell with a bar, read one after the other.</summary>
internal sealed class PipeCellStream
{
    private const int MostLinesWithoutBar = 12;
    private const int HeaderCells = 3;

    private readonly ImmutableArray<ParagraphBlock> _lines;
    private readonly Queue<(MappedText Cell, int NextLine)> _ahead = new();
    private int _readTo;
    private bool _isAtEnd;

    internal PipeCellStream(ImmutableArray<ParagraphBlock> lines, int line)
    {
        _lines = lines;
        Line = line;
        _readTo = line;
    }

    /// <summary>Index of the first line whose cells have not been taken.</summary>
    internal int Line { get; private set; }

    /// <summary>The next cell, or one further on; null behind the last.</summary>
    internal MappedText? Peek(int ahead = 0)
    {
        while (_ahead.Count <= ahead && !_isAtEnd)
        {
            ReadLines();
        }

        foreach ((MappedText cell, int _) in _ahead)
        {
            if (ahead-- == 0)
            {
                return cell;
            }
        }

        return null;
    }

    internal void Take()
    {
        _ = Peek();
        Line = _ahead.Count > 0 ? _ahead.Dequeue().NextLine : Line;
    }

    /// <summary>Whether the next cells are a header row of their own.</summary>
    internal bool IsAtHeader()
    {
        var cells = new List<MappedText>();
        for (int i = 0; i < HeaderCells && Peek(i) is { } cell; i++)
        {
            if (HeaderRow.FindKind(cell) is null)
            {
                return false;
            }

            cells.Add(cell);
        }

        return cells.Count > 1 && HeaderRow.IsHeader(cells);
    }

    /// <summary>Reads the lines up to the next one with a bar; text without one far and wide is behind the table.</summary>
    private void ReadLines()
    {
        var parts = new List<MappedText>();
        int line = _readTo;
        while (line < _lines.Length && !_lines[line].Folded.Has('|'))
        {
            if (PageWords.EndsTable(_lines[line].Compact) || parts.Count == MostLinesWithoutBar)
            {
                _isAtEnd = true;
                return;
            }

            parts.Add(_lines[line].Content);
            line++;
        }

        if (line == _lines.Length)
        {
            _isAtEnd = true;
            return;
        }

        AddCells(parts, line);
        _readTo = line + 1;
    }

    /// <summary>Every bar ends a cell; the first one also ends what the lines before left open.</summary>
    private void AddCells(List<MappedText> parts, int line)
    {
        MappedText content = _lines[line].Content;
        int start = 0;
        for (int i = 0; i < content.Length; i++)
        {
            if (content.Folded[i] != '|')
            {
                continue;
            }

            parts.Add(content.Slice(start, i - start).Trim());
            _ahead.Enqueue((MappedText.Join(parts, ""), line + 1));
            parts.Clear();
            start = i + 1;
        }
    }
}
