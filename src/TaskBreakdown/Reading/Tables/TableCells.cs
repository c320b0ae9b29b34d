using System;
using System.Collections.Immutable;
using TaskBreakdown.Reading.Lexicons;
using TaskBreakdown.Reading.Outlines;
using TaskBreakdown.Reading.Rows;
using TaskBreakdown.Text;

namespace TaskBreakdown.Reading.Tables;

/// <summary>The cells of one row, asked for by what their columns are about.</summary>
internal struct TableCells
{
    private const int LongestHeading = 40;

    private static readonly ColumnKind[] Merged =
        [ColumnKind.Lead, ColumnKind.Responsible, ColumnKind.Support, ColumnKind.Leader, ColumnKind.Deadline];

    private readonly RawTable _table;
    private readonly MappedText?[] _cells;

    internal TableCells(RawTable table, TableRow row)
    {
        _table = table;
        _cells = row.Cells;
        Number = RowNumber.Read(FoldedText.RemoveBlanks(this[ColumnKind.Number].Folded));
    }

    /// <summary>The number of the row; null where it has none, or one merged with the row above.</summary>
    internal int? Number { get; private set; }

    /// <summary>The first cell that holds something; empty for a row without one.</summary>
    internal MappedText First => System.Array.Find(_cells, HoldsWords) ?? MappedText.Empty;

    /// <summary>Whether the row holds a sum.</summary>
    internal bool IsSum => PageWords.IsSpreadSum(First.Folded);

    /// <summary>Whether the row is a note below the table: 注:….</summary>
    internal bool IsNote => IsOneCell && PageWords.IsNote(FoldedText.RemoveBlanks(First.Folded));

    /// <summary>Whether the row repeats the header.</summary>
    internal bool IsHeader
    {
        get
        {
            var header = default(HeaderTally);
            foreach (MappedText? cell in _cells)
            {
                if (HoldsWords(cell))
                {
                    header.Add(HeaderRow.FindKind(cell!));
                }
            }

            return header.IsHeader;
        }
    }

    /// <summary>
    /// Whether a row without a number can be a part of the one above. A grid knows which cells are merged, so there it
    /// has to be merged, or to leave out who answers too.
    /// </summary>
    internal bool MayContinue => _table.Form != TableForm.Grid
        || IsMissing(ColumnKind.Number)
        || (this[ColumnKind.Lead].IsEmpty && this[ColumnKind.Responsible].IsEmpty);

    /// <summary>The contents, without empty ones.</summary>
    internal ImmutableArray<MappedText> Contents
    {
        get
        {
            ImmutableArray<MappedText> contents = [];
            for (int i = 0; i < _cells.Length; i++)
            {
                contents = _table.Columns[i].Kind == ColumnKind.Content && HoldsWords(_cells[i]) ? contents.Add(_cells[i]!) : contents;
            }

            return contents;
        }
    }

    private bool IsOneCell
    {
        get
        {
            int first = System.Array.FindIndex(_cells, HoldsWords);
            return first >= 0 && System.Array.FindIndex(_cells, first + 1, HoldsWords) < 0;
        }
    }

    /// <summary>The cell of the first column of a kind; empty where the table has no such column.</summary>
    internal MappedText this[ColumnKind kind] => IndexOf(kind) is int place and >= 0 ? _cells[place] ?? MappedText.Empty : MappedText.Empty;

    internal static bool Has(RawTable table, ColumnKind kind)
    {
        foreach (TableColumn column in table.Columns)
        {
            if (column.Kind == kind)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The heading a row consists of; null for a row that is a task.</summary>
    internal MappedText? OnlyHeading(bool hasNumbers)
    {
        MappedText only = First;
        if (Number is not null || only.IsEmpty || only.Length > LongestHeading || _table.Columns.Length < 2 || !IsOneCell)
        {
            return null;
        }

        bool isMarked = OutlineMark.Find(only.Folded) is { IsHeadingMark: true };
        bool isGrid = _table.Form is TableForm.Grid or TableForm.Rows;
        return isMarked || (hasNumbers && isGrid && !only.Folded.Has('。')) ? only : null;
    }

    /// <summary>Takes over what is merged with the row above.</summary>
    /// <param name="above">The row above; null for the first one of a section.</param>
    /// <param name="isContinuation">Whether the number itself is merged, so that every empty cell is.</param>
    internal void CarryDown(TableCells? above, bool isContinuation)
    {
        if (above is not { } row)
        {
            return;
        }

        Number = isContinuation ? row.Number : Number;
        if (isContinuation && Has(_table, ColumnKind.Content) && !Contents.IsEmpty)
        {
            CarryDown(row, ColumnKind.Task);
        }

        // Where nothing marks the cells an empty one leaves no trace: a numbered row without units has none.
        bool marksCells = _table.Form is TableForm.Rows or TableForm.Cells or TableForm.Grid;
        foreach (ColumnKind kind in Merged)
        {
            if (isContinuation || (marksCells && IsMissing(kind)))
            {
                CarryDown(row, kind);
            }
        }
    }

    internal BreakdownRow ToRow(RowSection section)
    {
        MappedText task = this[ColumnKind.Task];
        ImmutableArray<MappedText> contents = Contents;
        int? number = Number;
        if (number is null && !Has(_table, ColumnKind.Number))
        {
            (number, task) = CutNumber(task);
            (number, contents) = number is null ? CutNumber(contents) : (number, contents);
        }

        return new BreakdownRow
        {
            Section = section,
            Number = number,
            Task = task,
            Contents = contents,
            Targets = TargetCells.Read(_table, _cells),
            Roles = new RowRoles
            {
                Lead = All(ColumnKind.Lead),
                Support = All(ColumnKind.Support),
                Responsible = All(ColumnKind.Responsible),
                Leader = All(ColumnKind.Leader),
                HasSupportPlace = Has(_table, ColumnKind.Support),
            },
            Deadline = this[ColumnKind.Deadline],
            Progress = All(ColumnKind.Progress),
            Remark = All(ColumnKind.Remark),
        };
    }

    /// <summary>Where no column has the numbers they stand before the task: 5.加强….</summary>
    private static (int? Number, MappedText Text) CutNumber(MappedText text) =>
        OutlineMark.Find(text.Folded) is { } mark ? (mark.Number == 0 ? null : mark.Number, text.Slice(mark.Length)) : (null, text);

    /// <summary>The number before a content, unless the content is a list with further numbers of its own.</summary>
    private static (int? Number, ImmutableArray<MappedText> Contents) CutNumber(ImmutableArray<MappedText> contents)
    {
        bool isNumbered = contents is [MappedText first, ..]
            && OutlineMark.Find(first.Folded) is { Kind: MarkKind.Arabic } mark
            && !Numbers(first.Folded, mark.Number + 1);
        if (!isNumbered)
        {
            return (null, contents);
        }

        (int? number, MappedText text) = CutNumber(contents[0]);
        return (number, contents.SetItem(0, text));
    }

    /// <summary>Whether a mark with a number stands inside a text.</summary>
    private static bool Numbers(ReadOnlySpan<char> folded, int number)
    {
        for (int i = 1; i < folded.Length; i++)
        {
            bool mayBegin = OrdinalText.IsDigit(folded[i]) && !OrdinalText.IsDigit(folded[i - 1]);
            if (mayBegin && OutlineMarkScanner.Find(folded, i) is { } mark && mark.Number == number)
            {
                return true;
            }
        }

        return false;
    }

    private MappedText All(ColumnKind kind)
    {
        MappedText all = MappedText.Empty;
        for (int i = 0; i < _cells.Length; i++)
        {
            all = _table.Columns[i].Kind == kind && _cells[i] is { } cell ? all.Append(cell, "\n") : all;
        }

        return all;
    }

    private void CarryDown(TableCells above, ColumnKind kind)
    {
        int place = IndexOf(kind);
        if (place >= 0 && !HoldsWords(_cells[place]))
        {
            _cells[place] = above._cells[place];
        }
    }

    private bool IsMissing(ColumnKind kind) => IndexOf(kind) is int place and >= 0 && _cells[place] is null;

    private static bool HoldsWords(MappedText? cell) => cell is { IsEmpty: false };

    private int IndexOf(ColumnKind kind)
    {
        for (int i = 0; i < _table.Columns.Length; i++)
        {
            if (_table.Columns[i].Kind == kind)
            {
                return i;
            }
        }

        return -1;
    }
}
