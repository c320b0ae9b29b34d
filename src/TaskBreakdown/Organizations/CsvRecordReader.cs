using System.Collections.Generic;
using System.Collections.Immutable;
using System.Text;
using TaskBreakdown.Text;

namespace TaskBreakdown.Organizations;

/// <summary>Cuts a table into records (RFC 4180); empty lines and lines that start with # are none.</summary>
internal sealed class CsvRecordReader(string text)
{
    private int _position = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;

    /// <summary>The records in order.</summary>
    internal IEnumerable<CsvRecord> Read()
    {
        while (_position < text.Length)
        {
            if (text[_position] is '\r' or '\n')
            {
                _position++;
            }
            else if (text[_position] == '#')
            {
                SkipLine();
            }
            else
            {
                yield return ReadRecord();
            }
        }
    }

    private void SkipLine()
    {
        while (_position < text.Length && text[_position] is not ('\r' or '\n'))
        {
            _position++;
        }
    }

    private CsvRecord ReadRecord()
    {
        int start = _position;
        bool isClosed = true;
        ImmutableArray<string>.Builder cells = ImmutableArray.CreateBuilder<string>();
        do
        {
            cells.Add(ReadCell(ref isClosed));
        }
        while (TakeComma());
        return new CsvRecord(cells.ToImmutable(), TextSpan.FromBounds(start, _position), isClosed);
    }

    private bool TakeComma()
    {
        bool isComma = _position < text.Length && text[_position] is ',' or '，';
        _position += isComma ? 1 : 0;
        return isComma;
    }

    private string ReadCell(ref bool isClosed)
    {
        int start = _position;
        if (start < text.Length && text[start] == '"')
        {
            return ReadQuoted(ref isClosed);
        }

        while (_position < text.Length && text[_position] is not (',' or '，' or '\r' or '\n'))
        {
            _position++;
        }

        return text.Substring(start, _position - start).Trim();
    }

    private string ReadQuoted(ref bool isClosed)
    {
        var cell = new StringBuilder();
        for (_position++; _position < text.Length; _position++)
        {
            if (text[_position] != '"')
            {
                cell.Append(text[_position]);
            }
            else if (_position + 1 < text.Length && text[_position + 1] == '"')
            {
                cell.Append('"');
                _position++;
            }
            else
            {
                _position++;
                return cell.ToString().Trim() + ReadCell(ref isClosed);
            }
        }

        isClosed = false;
        return cell.ToString().Trim();
    }
}
