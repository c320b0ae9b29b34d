using System;
using System.Collections.Immutable;
using TaskBreakdown.Reading.Lexicons;

namespace TaskBreakdown.Reading.Tables;

/// <summary>What every step from one column to another costs in a table of a form.</summary>
internal sealed class AlignmentCosts
{
    private const int DropEmptyCost = -1;
    private const int UnusedGapCost = -1;

    private readonly ImmutableArray<TableColumn> _columns;
    private readonly TableForm _form;
    private readonly int _numberColumn;
    private readonly int _taskColumn;
    private readonly int[] _skipTo;
    private readonly int[] _moves;
    private readonly int[] _gapMoves;

    internal AlignmentCosts(ImmutableArray<TableColumn> columns, TableForm form)
    {
        _columns = columns;
        _form = form;
        _numberColumn = IndexOf(ColumnKind.Number);
        _taskColumn = IndexOf(ColumnKind.Task);
        _skipTo = SumSkips();
        int places = columns.Length + 1;
        _moves = new int[2 * places * places];
        _gapMoves = new int[places];
        for (int place = 0; place < places; place++)
        {
            FillMoves(MovesWithoutGap(place, isEmpty: false), place, gap: 0, isEmpty: false);
            FillMoves(MovesWithoutGap(place, isEmpty: true), place, gap: 0, isEmpty: true);
        }
    }

    private int HeadingPlace => _columns.Length;

    private bool RowsAreKnown => _form is TableForm.Rows or TableForm.Words;

    /// <summary>The cost of a run that begins with a place.</summary>
    internal int Begin(int place) => place == HeadingPlace ? 0 : BeginRow(place);

    /// <summary>The cost of a run that ends with a place.</summary>
    internal int End(int place) => place == HeadingPlace ? 0 : Skips(place + 1, _columns.Length);

    /// <summary>The costs of going to a place from every other; valid until they are asked for again.</summary>
    /// <param name="place">The place of a cell.</param>
    /// <param name="gap">Blank lines between it and the cell before that may stand for empty cells; hardly ever any.</param>
    /// <param name="isEmpty">Whether the cell is marked and empty.</param>
    internal ReadOnlySpan<int> MovesTo(int place, int gap, bool isEmpty)
    {
        if (gap == 0)
        {
            return MovesWithoutGap(place, isEmpty);
        }

        FillMoves(_gapMoves, place, gap, isEmpty);
        return _gapMoves;
    }

    private Span<int> MovesWithoutGap(int place, bool isEmpty) =>
        _moves.AsSpan(((isEmpty ? _gapMoves.Length : 0) + place) * _gapMoves.Length, _gapMoves.Length);

    private void FillMoves(Span<int> moves, int place, int gap, bool isEmpty)
    {
        for (int before = 0; before < moves.Length; before++)
        {
            moves[before] = Move(before, place, gap, isEmpty);
        }
    }

    private int Move(int before, int place, int gap, bool isEmpty)
    {
        if (place == before && place != HeadingPlace)
        {
            return Stay(place, isEmpty);
        }

        if (place > before && place != HeadingPlace)
        {
            return Forgive(Skips(before + 1, place), place - before - 1, gap);
        }

        if (RowsAreKnown)
        {
            return ColumnFit.Impossible;
        }

        int ending = End(before);
        int skipped = before == HeadingPlace ? 0 : HeadingPlace - before - 1;
        return Forgive(ending, skipped, gap) + Begin(place);
    }

    /// <summary>Blank lines that stand where cells were skipped explain them; blank lines that explain nothing cost.</summary>
    private static int Forgive(int cost, int skipped, int gap) =>
        gap == 0 ? cost : skipped == 0 ? cost + UnusedGapCost : Math.Min(0, cost + gap);

    private int Stay(int place, bool isEmpty)
    {
        bool mayStay = _form is TableForm.Paragraphs or TableForm.Words;
        return isEmpty ? DropEmptyCost : mayStay ? ColumnFit.Stay(_columns[place], _form) : ColumnFit.Impossible;
    }

    private int BeginRow(int place)
    {
        if (_numberColumn < 0)
        {
            return Skips(0, place);
        }

        // The number may be merged with the one above, and so may the section before it; the task may not.
        return place <= _numberColumn ? Skips(0, place) : ColumnFit.ContinuationCost + SkipsOfContinuation(place);
    }

    /// <summary>Where a content follows the name of a task, the name may be merged with the number.</summary>
    private int SkipsOfContinuation(int place)
    {
        bool isContent = _columns[place].Kind == ColumnKind.Content;
        return isContent && _taskColumn >= 0 && _taskColumn < place ? SkipsButNumber(place) - Skips(_taskColumn, _taskColumn + 1) : SkipsButNumber(place);
    }

    private int SkipsButNumber(int place) => Skips(0, place) - Skips(_numberColumn, _numberColumn + 1);

    private int Skips(int start, int end) => start >= end ? 0 : _skipTo[end] - _skipTo[start];

    private int[] SumSkips()
    {
        // Where the ends of cells are marked a cell is seldom missing; where they are not an empty one leaves no trace.
        int weight = _form is TableForm.Paragraphs or TableForm.Words ? 1 : 2;
        var sums = new int[_columns.Length + 1];
        for (int i = 0; i < _columns.Length; i++)
        {
            sums[i + 1] = sums[i] + (weight * ColumnFit.Skip(_columns[i].Kind));
        }

        return sums;
    }

    private int IndexOf(ColumnKind kind)
    {
        for (int i = 0; i < _columns.Length; i++)
        {
            if (_columns[i].Kind == kind)
            {
                return i;
            }
        }

        return -1;
    }
}
