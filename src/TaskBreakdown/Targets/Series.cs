using System;
using TaskBreakdown.Measures;
using TaskBreakdown.Targets.Lexicon;
using TaskBreakdown.Text;

namespace TaskBreakdown.Targets;

/// <summary>What a figure shares with the targets before it: the verb of a list, the total it is a part of.</summary>
internal readonly ref struct Series
{
    private readonly Span<Figure> _figures;
    private readonly int _previous;
    private readonly bool _isSameClause;
    private readonly bool _isPart;
    private readonly UnitKind _kind;

    internal Series(in FigureContext context)
    {
        _figures = context.Frame.Figures;
        _kind = context.Kind;
        ref readonly Figure figure = ref _figures[context.Index];
        _previous = PreviousTarget(_figures, context.Index, figure.SentenceStart);
        if (_previous < 0)
        {
            return;
        }

        _isSameClause = Previous.Clause == figure.Clause;
        bool goesOn = (!context.Clause.IsGoverned || IsElliptic(context)) && (_isSameClause || (figure.Unit?.Dimension == Previous.Unit?.Dimension && !OpensWithRecipients(context)));
        bool isPart = context.Clause.IsPart || (figure.IsBracketed && figure.Unit == Previous.Unit);
        _isPart = isPart || (goesOn && !Previous.Total.IsEmpty);
        bool isIndicator = !_isSameClause && !_isPart && (context.Head & NounHead.Indicator) != 0;
        Inherits = (goesOn || (isPart && !context.Clause.IsGoverned)) && !isIndicator;
        Total = !_isPart ? default : isPart && Previous.Total.IsEmpty ? Previous.Quantity.Span : Previous.Total;
    }

    /// <summary>Whether there is a target before this one in the sentence.</summary>
    internal bool HasPrevious => _previous >= 0;

    /// <summary>The target before this one; only where there is one.</summary>
    internal ref readonly Figure Previous => ref _figures[_previous];

    /// <summary>Whether that target stands in the same clause.</summary>
    internal bool IsSameClause => HasPrevious && _isSameClause;

    /// <summary>Whether the figure has no verb of its own and shares that of the target before it.</summary>
    internal bool Inherits { get; }

    /// <summary>Where the total stands that the figure is a part of; empty without one.</summary>
    internal TextSpan Total { get; }

    /// <summary>The commitment that reaches over a list.</summary>
    internal Commitment Commitment => IsSameClause ? Previous.Commitment : Commitment.Firm;

    /// <summary>The change of a list member: a verb of change counts for all of them (新增书房2家、博物馆2家), and so does a level.</summary>
    internal Change Change(in FigureContext context, Change own, ref Reason reason)
    {
        if (!Inherits)
        {
            return own;
        }

        // 新增配变45台、容量1.8万千伏安: only the noun makes a level of it, and the verb of the list comes before that.
        bool isOpen = own == Targets.Change.None || (reason.Rule == ChangeRules.IndicatorRule && _isSameClause && _kind != UnitKind.Relative);
        bool sharesMove = isOpen && (Previous.Lead & WordClass.Move) != 0 && !IsDeed(context) && (_isSameClause || !IsQuoted(context));
        bool isShared = _kind == UnitKind.Relative || Previous.Change == Targets.Change.Level;
        bool sharesState = _isSameClause && own is Targets.Change.None or Targets.Change.Level && Previous.Change != Targets.Change.None && IsSameKind && isShared;
        bool sharesDelivery = _isSameClause && own == Targets.Change.Level && _kind != UnitKind.Relative && ChangeRules.Delivers(Previous.Lead);
        if (!(sharesMove || sharesState || sharesDelivery))
        {
            return own;
        }

        reason = new Reason("verbOfList", Previous.Action);
        return sharesDelivery && !sharesState ? Targets.Change.None : Previous.Change;
    }

    /// <summary>增长5%、努力实现7%: to achieve the share is to move by it.</summary>
    private bool IsElliptic(in FigureContext context) =>
        _isSameClause
        && _kind == UnitKind.Relative
        && IsSameKind
        && context.Clause.Noun.IsEmpty
        && context.Frame[context.Clause.TailSpan.IsEmpty ? context.Clause.LeadSpan : context.Clause.TailSpan].SequenceEqual("实现".AsSpan());

    /// <summary>新增床位1600张,为3万名老人提供照护: whom something is done for is not what was added.</summary>
    private static bool OpensWithRecipients(in FigureContext context) => context.Before.Trim() is "为" or "對" or "对" or "向" or "给" or "給" or "為";

    /// <summary>新增就业5万人、失业人员再就业1万人: a deed of its own is not the amount of the rise before it.</summary>
    private static bool IsDeed(in FigureContext context) =>
        TargetLexicon.Words.MatchEnd(context.Frame[context.Clause.Noun], WordClass.Deed, int.MaxValue, out _) != WordClass.None;

    private static bool IsQuoted(in FigureContext context) =>
        !context.Clause.Noun.IsEmpty && context.Frame.Text[context.Clause.Noun.Start] == '“';

    private bool IsSameKind => Previous.Kind == _kind;

    private static int PreviousTarget(ReadOnlySpan<Figure> figures, int index, int sentence)
    {
        for (int i = index - 1; i >= 0 && figures[i].Start >= sentence; i--)
        {
            if (figures[i].IsTarget)
            {
                return i;
            }
        }

        return -1;
    }
}
