using System;
using TaskBreakdown.Text;

namespace TaskBreakdown.Targets;

/// <summary>A list in which 分别 pairs subjects and figures in order: 面积和产量分别稳定在3万亩和2100万斤以上.</summary>
internal readonly ref struct DistributiveList
{
    private readonly TextFrame _frame;
    private readonly int _first;
    private readonly int _last;

    private DistributiveList(in TextFrame frame, int marker, int first, int last)
    {
        _frame = frame;
        Marker = marker;
        _first = first;
        _last = last;
        IsList = true;
    }

    /// <summary>Whether there is such a list.</summary>
    internal bool IsList { get; }

    /// <summary>Where 分别 stands.</summary>
    internal int Marker { get; }

    /// <summary>Where the clause of the list begins.</summary>
    internal int Start => _frame.Figures[_first].ClauseStart;

    /// <summary>The first of its figures.</summary>
    internal int First => _first;

    /// <summary>Where the words that govern all its figures end.</summary>
    internal int FirstFigure => Bounds.GovernedEnd(_frame.Text, _frame.Figures[_first].Quantity);

    /// <summary>How many figures it has.</summary>
    internal int Count => _last - _first + 1;

    /// <summary>The list that a figure stands in; default where it stands in none.</summary>
    internal static DistributiveList Around(in TextFrame frame, int index)
    {
        if (!frame.HasDistribution)
        {
            return default;
        }

        ref readonly Figure figure = ref frame.Figures[index];
        int length = frame.Text[figure.ClauseStart..figure.Start].LastIndexOf("分别".AsSpan());
        if (length < 0)
        {
            return default;
        }

        int marker = figure.ClauseStart + length;
        int first = index;
        while (first > 0 && frame.Figures[first - 1].Start > marker && frame.Figures[first - 1].Clause == figure.Clause)
        {
            first--;
        }

        int last = index;
        while (last + 1 < frame.Figures.Length && frame.Figures[last + 1].Clause == figure.Clause && frame.Figures[last + 1].Quantity.End <= figure.ClauseEnd)
        {
            last++;
        }

        return last > first ? new DistributiveList(frame, marker, first, last) : default;
    }

    /// <summary>The comparison of a member: a bound behind the last one spreads over those that have none of their own, and so does one before the first.</summary>
    internal Comparison Spread(int index, out TextSpan words)
    {
        ref readonly ScannedQuantity quantity = ref _frame.Figures[index].Quantity;
        ref readonly ScannedQuantity first = ref _frame.Figures[_first].Quantity;
        ref readonly ScannedQuantity last = ref _frame.Figures[_last].Quantity;
        bool fromLast = quantity.Comparison == Comparison.Exactly && last.IsBoundedBehind && last.Upper is null;
        bool fromFirst = quantity.Comparison == Comparison.Exactly && !fromLast && first.Upper is null;
        words = fromLast ? TextSpan.FromBounds(last.End, last.BoundedEnd)
            : fromFirst ? TextSpan.FromBounds(first.BoundedStart, first.Start)
            : quantity.BoundedSpan;
        return fromLast ? last.Comparison : fromFirst ? first.Comparison : quantity.Comparison;
    }

    /// <summary>The subject that belongs to a member: its own where as many are named as there are figures, else all of them.</summary>
    internal TextSpan SubjectOf(int index, TextSpan noun)
    {
        if (noun.Start >= Marker)
        {
            return noun;
        }

        TextSpan subjects = TextSpan.FromBounds(noun.Start, Math.Min(noun.End, Marker));
        return TryFindMember(subjects, index - _first, onlyCommas: false, out TextSpan member)
            || TryFindMember(subjects, index - _first, onlyCommas: true, out member)
            ? member
            : subjects;
    }

    /// <summary>The date that belongs to a member where dates are what is paired: 2024年、2025年分别完成.</summary>
    internal bool TryFindDate(int index, out TextSpan date)
    {
        date = default;
        int dates = 0;
        for (int i = _first - 1; i >= 0 && _frame.Figures[i].Start >= _frame.Figures[_first].SentenceStart; i--)
        {
            dates += _frame.Figures[i].IsDate ? 1 : 0;
        }

        if (dates < Count || !_frame.Figures[_first - 1].IsDate)
        {
            return false;
        }

        int place = _first - Count + (index - _first);
        date = _frame.Figures[place].Quantity.Span;
        return _frame.Figures[place].IsDate;
    }

    private bool TryFindMember(TextSpan subjects, int wanted, bool onlyCommas, out TextSpan member)
    {
        member = default;
        int count = 0;
        int from = subjects.Start;
        for (int i = subjects.Start; i <= subjects.End; i++)
        {
            bool ends = i == subjects.End || (onlyCommas ? _frame.Text[i] == '、' : TextFrame.IsJoint(_frame.Text, i));
            if (ends)
            {
                member = count == wanted ? TextSpan.FromBounds(from, i) : member;
                count++;
                from = i + 1;
            }
        }

        return count == Count;
    }
}
