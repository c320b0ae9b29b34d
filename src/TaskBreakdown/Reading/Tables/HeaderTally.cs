using TaskBreakdown.Reading.Lexicons;

namespace TaskBreakdown.Reading.Tables;

/// <summary>Counts what the cells of a row are about, to tell whether it is a header: a task or a number, and something beside it.</summary>
internal struct HeaderTally
{
    private int _cells;
    private int _known;
    private bool _hasSubject;

    internal readonly bool IsHeader => _hasSubject && _known >= 2 && _known * 2 >= _cells;

    internal void Add(ColumnKind? kind)
    {
        _cells++;
        _known += kind is null ? 0 : 1;
        _hasSubject |= kind is ColumnKind.Task or ColumnKind.Content or ColumnKind.Target or ColumnKind.Number;
    }
}
