using System;
using System.Buffers;
using System.Collections.Immutable;

namespace TaskBreakdown.Reading.Tables;

/// <summary>
/// Finds which column every cell of a run stands in, where the text no longer shows it: the best way through the
/// columns, row by row, by what the cells look like (dynamic programming after Viterbi).
/// </summary>
/// <remarks>
/// A step leads to a later column of the same row, stays in the column (a cell of several paragraphs), begins the next
/// row, or is the heading of a section. Time grows with the number of cells times the square of that of columns.
/// </remarks>
internal sealed class CellAligner
{
    private readonly ImmutableArray<TableColumn> _columns;
    private readonly TableForm _form;
    private readonly AlignmentCosts _costs;

    internal CellAligner(ImmutableArray<TableColumn> columns, TableForm form)
    {
        _columns = columns;
        _form = form;
        _costs = new AlignmentCosts(columns, form);
    }

    /// <summary>The place that stands for a heading of a section; columns count from 0.</summary>
    internal int HeadingPlace => _columns.Length;

    /// <summary>The column of every cell, or <see cref="HeadingPlace"/>.</summary>
    /// <param name="cells">The cells, with the blank lines before them that may stand for empty ones.</param>
    /// <param name="traits">What they look like.</param>
    internal int[] Align(ReadOnlySpan<RawCell> cells, ReadOnlySpan<CellTraits> traits)
    {
        if (cells.IsEmpty)
        {
            return [];
        }

        int places = _columns.Length + 1;
        byte[] from = ArrayPool<byte>.Shared.Rent(cells.Length * places);
        var scores = new int[places];
        for (int place = 0; place < places; place++)
        {
            scores[place] = _costs.Begin(place) + Emit(traits[0], place);
        }

        var next = new int[places];
        for (int i = 1; i < cells.Length; i++)
        {
            Step(scores, next, traits[i], cells[i].ExtraGap, from.AsSpan(i * places, places));
            (scores, next) = (next, scores);
        }

        int[] aligned = TraceBack(from, Best(scores), cells.Length);
        ArrayPool<byte>.Shared.Return(from);
        return aligned;
    }

    private void Step(int[] scores, int[] next, in CellTraits cell, int gap, Span<byte> from)
    {
        for (int place = 0; place < next.Length; place++)
        {
            int best = int.MinValue;
            ReadOnlySpan<int> moves = _costs.MovesTo(place, gap, cell.IsEmpty);
            for (int before = 0; before < scores.Length; before++)
            {
                int score = scores[before] + moves[before];
                if (score > best)
                {
                    best = score;
                    from[place] = (byte)before;
                }
            }

            next[place] = best + Emit(cell, place);
        }
    }

    private int Emit(in CellTraits cell, int place)
    {
        if (place == HeadingPlace)
        {
            // A row of sums is no row: its caption, its figures and its empty cells stand where headings do.
            return cell.IsHeading || cell.IsSum || cell.IsSummed ? 6 : cell.IsEmpty ? -1 : cell.IsFigure ? -4 : ColumnFit.Impossible;
        }

        return ColumnFit.Score(cell, _columns[place], _form);
    }

    private int Best(int[] scores)
    {
        int best = 0;
        for (int place = 1; place < scores.Length; place++)
        {
            if (scores[place] + _costs.End(place) > scores[best] + _costs.End(best))
            {
                best = place;
            }
        }

        return best;
    }

    private int[] TraceBack(byte[] from, int place, int count)
    {
        var places = new int[count];
        for (int i = count - 1; i >= 0; i--)
        {
            places[i] = place;
            place = from[(i * (_columns.Length + 1)) + place];
        }

        return places;
    }
}
