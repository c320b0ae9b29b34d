using System.Collections.Generic;
using System.Text;
using TaskBreakdown.Text;

namespace TaskBreakdown.Analysis.Actuals;

/// <summary>Cuts CSV into rows of cells (RFC 4180), with where each stands.</summary>
internal sealed class CsvCells(string text, char separator)
{
    private int _position = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;

    /// <summary>Where the last quoted cell that is not closed begins; null where all are closed.</summary>
    internal int? UnclosedQuote { get; private set; }

    /// <summary>The separator that the first line holds most of: a comma, a semicolon or a tab.</summary>
    internal static char SeparatorOf(string text)
    {
        int end = text.IndexOfAny(['\r', '\n']);
        string header = end < 0 ? text : text.Substring(0, end);
        (char best, int most) = (',', 0);
        foreach (char candidate in new[] { ',', ';', '\t' })
        {
            int count = header.Split(candidate).Length;
            if (count > most)
            {
                (best, most) = (candidate, count);
            }
        }

        return best;
    }

    /// <summary>The next row; null at the end. A blank line is a row with one empty cell.</summary>
    internal List<ActualCell>? ReadRow()
    {
        if (_position >= text.Length)
        {
            return null;
        }

        var cells = new List<ActualCell>();
        while (true)
        {
            cells.Add(ReadCell());
            if (_position >= text.Length || text[_position] != separator)
            {
                break;
            }

            _position++;
        }

        SkipLineBreak();
        return cells;
    }

    private ActualCell ReadCell()
    {
        int start = _position;
        int content = start;
        while (content < text.Length && text[content] == ' ')
        {
            content++;
        }

        bool isQuoted = content < text.Length && text[content] == '"';
        return isQuoted ? ReadQuoted(content) : ReadPlain(start);
    }

    private ActualCell ReadPlain(int start)
    {
        while (_position < text.Length && text[_position] != separator && text[_position] is not ('\r' or '\n'))
        {
            _position++;
        }

        return Cell(text.Substring(start, _position - start), start);
    }

    private ActualCell ReadQuoted(int quote)
    {
        var words = new StringBuilder();
        for (_position = quote + 1; _position < text.Length; _position++)
        {
            bool isQuote = text[_position] == '"';
            bool isDoubled = isQuote && _position + 1 < text.Length && text[_position + 1] == '"';
            if (isQuote && !isDoubled)
            {
                // What stands behind the closing quote belongs to the cell, as spreadsheets read it.
                _position++;
                return Cell(words + ReadPlain(_position).Text, quote);
            }

            _position += isDoubled ? 1 : 0;
            words.Append(text[_position]);
        }

        UnclosedQuote ??= quote;
        return Cell(words.ToString(), quote);
    }

    private ActualCell Cell(string words, int start) => new(words, TextSpan.FromBounds(start, _position));

    private void SkipLineBreak()
    {
        if (_position < text.Length && text[_position] == '\r')
        {
            _position++;
        }

        if (_position < text.Length && text[_position] == '\n')
        {
            _position++;
        }
    }
}
