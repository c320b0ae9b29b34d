using System;
using TaskBreakdown.Text;

namespace TaskBreakdown.Targets;

/// <summary>
/// A list in which 分别 pairs subjects and figures in order: 面积和产量分别稳定在3万亩和2100万斤以上.
/// </summary>
internal readonly struct DistributiveList
{
    private readonly TextFrame _frame;
    private readonly int _marker;
    private readonly int _first;
    private readonly int _last;

    private DistributiveList(TextFrame frame, int start, int marker, int first, int last)
    {
        _frame = frame;
        Start = start;
        _marker = marker;
        _first = first;
        _last = last;
    }

    /// <summary>Whether there is such a list.</summary>
    internal bool IsList => _frame is not null;

    /// <summary>Where the clause of the list begins.</summary>
    internal int Start { get; }

    /// <summary>Where the first figure begins, bounds included.</summary>
    internal int FirstFigure => Bounds.GovernedEnd(_frame.Folded.AsSpan(), _frame.Quantities[_first]);

    /// <summary>The list that a quantity stands in; default where it stands in none.</summary>
    internal static DistributiveList Around(TextFrame frame, int index)
    {
        int start = frame.ClauseStart(frame.Quantities[index].Span.Start);
        int length = frame.Quantities[index].Span.Start - start;
        int marker = frame.Folded.LastIndexOf("分别", frame.Quantities[index].Span.Start, length, StringComparison.Ordinal);
        if (marker < 0)
        {
            return default;
        }

        int end = frame.ClauseEnd(marker);
        int first = index;
        while (first > 0 && frame.Quantities[first - 1].Span.Start > marker)
        {
            first--;
        }

        int last = index;
        while (last + 1 < frame.Quantities.Count && frame.Quantities[last + 1].Span.End <= end)
        {
            last++;
        }

        return last > first ? new DistributiveList(frame, start, marker, first, last) : default;
    }

    /// <summary>The comparison of a member: a bound behind the last one spreads over those that have none of their own.</summary>
    internal Comparison Spread(in ScannedQuantity quantity)
    {
        ScannedQuantity last = _frame.Quantities[_last];
        bool spreads = quantity.Comparison == Comparison.Exactly && last.IsBoundedBehind && last.Upper is null;
        ScannedQuantity first = _frame.Quantities[_first];
        return spreads ? last.Comparison : quantity.Comparison == Comparison.Exactly ? first.Comparison : quantity.Comparison;
    }

    /// <summary>The subject that belongs to a member; null where the clause names as many as it has figures in no way.</summary>
    internal TextSpan? SubjectOf(in ScannedQuantity quantity)
    {
        int wanted = IndexOf(quantity) - _first;
        int count = 1;
        int from = Start;
        TextSpan? found = null;
        for (int i = Start; i < _marker; i++)
        {
            if (!IsJoint(i))
            {
                continue;
            }

            found = count - 1 == wanted ? TextSpan.FromBounds(from, i) : found;
            from = i + 1;
            count++;
        }

        found = count - 1 == wanted ? TextSpan.FromBounds(from, _marker) : found;
        bool pairs = count == _last - _first + 1;
        return WithoutHead(pairs ? found ?? new TextSpan(Start, 0) : TextSpan.FromBounds(Start, _marker));
    }

    private TextSpan WithoutHead(TextSpan span) =>
        span.Start == Start ? ClauseAnalysis.Of(_frame.Folded.AsSpan(), span.Start, span.End).Noun : span;

    private bool IsJoint(int at) => _frame.Folded[at] is '、' or '和' or '及' or '与';

    private int IndexOf(in ScannedQuantity quantity)
    {
        for (int i = _first; i <= _last; i++)
        {
            if (_frame.Quantities[i].Span == quantity.Span)
            {
                return i;
            }
        }

        return _first;
    }
}
