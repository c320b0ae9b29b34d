using System;
using TaskBreakdown.Text;

namespace TaskBreakdown.Organizations.Lexicon;

/// <summary>Short forms, to be looked up whole. An ambiguous one has several rows, the preferred reading first.</summary>
/// <typeparam name="T">The row.</typeparam>
internal sealed class AbbreviationTable<T>
    where T : struct, IAbbreviation
{
    private readonly T[] _rows;
    private readonly StartTable<int> _firstRows;

    /// <summary>Takes over the rows, in which equal short forms stand together.</summary>
    internal AbbreviationTable(T[] rows)
    {
        _rows = rows;
        var entries = new WordEntry<int>[rows.Length];
        int count = 0;
        for (int i = 0; i < rows.Length; i++)
        {
            if (i == 0 || rows[i].Short != rows[i - 1].Short)
            {
                entries[count++] = new(rows[i].Short, i);
            }
        }

        _firstRows = new StartTable<int>(entries.AsSpan(0, count).ToArray());
    }

    /// <summary>All rows.</summary>
    internal ReadOnlySpan<T> Rows => _rows;

    /// <summary>The rows of a short form; empty for an unknown one.</summary>
    internal ReadOnlySpan<T> Find(ReadOnlySpan<char> shortForm)
    {
        if (!_firstRows.TryFind(shortForm, out int first))
        {
            return default;
        }

        int end = first + 1;
        while (end < _rows.Length && _rows[end].Short == _rows[first].Short)
        {
            end++;
        }

        return _rows.AsSpan(first, end - first);
    }
}
