using System;
using System.Collections.Immutable;
using TaskBreakdown.Text;

namespace TaskBreakdown.Targets;

/// <summary>Puts quantities and the words around them together, from left to right.</summary>
internal readonly ref partial struct TargetAssembler
{
    private readonly TextFrame _frame;
    private readonly ImmutableArray<QuantityExplanation>.Builder? _explanations;

    internal TargetAssembler(TextFrame frame, ImmutableArray<QuantityExplanation>.Builder? explanations)
    {
        _frame = frame;
        _explanations = explanations;
    }

    internal ImmutableArray<QuantityMention> Assemble()
    {
        ImmutableArray<QuantityMention>.Builder mentions = ImmutableArray.CreateBuilder<QuantityMention>(_frame.Figures.Length);
        for (int i = 0; i < _frame.Figures.Length; i++)
        {
            if (Read(i) is { } mention)
            {
                mentions.Add(mention);
            }
        }

        return mentions.Count == mentions.Capacity ? mentions.MoveToImmutable() : mentions.ToImmutable();
    }

    private QuantityMention? Read(int index)
    {
        ref Figure figure = ref _frame.Figures[index];
        if (figure.IsDate)
        {
            figure.Role = QuantityRole.Date;
            return Explained(index, Date(figure), new Reason("dateOrPeriod", figure.Quantity.Span), default, default);
        }

        DistributiveList list = DistributiveList.Around(_frame, index);
        int lead = list.IsList ? list.First : index;
        int start = Segments.StartOf(_frame, lead);
        int end = Math.Max(start, list.IsList ? list.FirstFigure : Bounds.GovernedEnd(_frame.Text, figure.Quantity));
        FigureContext.Read(_frame, index, lead, start, end, out FigureContext context);
        RoleVerdict verdict = RoleRules.Decide(context, out string rule);
        figure.Role = verdict.Role;
        if (verdict.Role is not { } role)
        {
            return null;
        }

        if (role == QuantityRole.Baseline)
        {
            // What was reported may be what the next sentence promises: 去年增长6%。今年力争增长7%。
            figure.Subject = SubjectFinder.Before(_frame, WithoutPast(context.Clause.Noun, figure.Past), index);
        }

        var why = new Reason(rule, verdict.Words);
        return role == QuantityRole.Target
            ? Target(context, list, start, why)
            : Explained(index, Mention(figure, role), why, ComparisonReasons.Of(figure.Quantity), default);
    }

    /// <summary>工业增加值去年增长6%: the time behind the indicator is none of its name.</summary>
    private static TextSpan WithoutPast(TextSpan noun, TextSpan past) =>
        past.Start > noun.Start && past.End == noun.End ? TextSpan.FromBounds(noun.Start, past.Start) : noun;

    private QuantityMention Date(in Figure figure) => new()
    {
        Source = _frame.Source,
        Role = QuantityRole.Date,
        Span = figure.Quantity.Span,
    };

    private QuantityMention Mention(in Figure figure, QuantityRole role) => new()
    {
        Source = _frame.Source,
        Role = role,
        Span = figure.Quantity.Span,
        Value = role == QuantityRole.Vague ? null : figure.Quantity.Value,
        Upper = figure.Quantity.Upper,
        Unit = figure.Unit,
        UnitText = UnitText(figure),
        Comparison = figure.Quantity.Comparison,
    };

    private QuantitativeTarget Target(in FigureContext context, in DistributiveList list, int start, Reason role)
    {
        ref Figure figure = ref _frame.Figures[context.Index];
        var series = new Series(context);
        Comparison comparison = CompareOf(context, list, out Reason compared);
        figure.Change = series.Change(context, ChangeRules.Decide(context, out Reason changed), ref changed);
        figure.Lead = series.Inherits ? series.Previous.Lead : context.Clause.GoverningVerb;
        figure.Commitment = context.Clause.Commitment == Commitment.Firm ? series.Commitment : context.Clause.Commitment;
        figure.Total = series.Total;
        figure.Subject = Subjects.Of(context, list, series, out SubjectPart part);
        figure.Action = Actions.Of(context, figure.Subject, series);
        var target = new QuantitativeTarget
        {
            Source = _frame.Source,
            Role = QuantityRole.Target,
            Span = figure.Quantity.Span,
            Value = figure.Quantity.Value,
            Upper = figure.Quantity.Upper,
            Unit = figure.Unit,
            UnitText = UnitText(figure),
            Comparison = comparison,
            Change = figure.Change,
            SubjectSpan = Present(figure.Subject),
            SubjectPart = part,
            ActionSpan = Present(figure.Action),
            Per = PerRules.Read(context, start),
            Commitment = figure.Commitment,
            DueSpan = Present(DueDates.Of(context, list)),
            PartOf = Present(figure.Total),
        };
        Explained(context.Index, target, role, compared, changed);
        return target;
    }

    private static Comparison CompareOf(in FigureContext context, in DistributiveList list, out Reason reason)
    {
        ref readonly ScannedQuantity quantity = ref context.Quantity;
        if (list.IsList)
        {
            Comparison spread = list.Spread(context.Index, out TextSpan words);
            reason = spread == quantity.Comparison ? ComparisonReasons.Of(quantity) : new Reason("boundOfList", words);
            return spread;
        }

        if (quantity.Comparison == Comparison.Exactly && context.Clause.Bound != Comparison.Exactly)
        {
            reason = new Reason("boundBeforeVerb", context.Clause.BoundSpan);
            return context.Clause.Bound;
        }

        reason = ComparisonReasons.Of(quantity);
        return quantity.Comparison;
    }

    private static TextSpan? Present(TextSpan span) => span.IsEmpty ? null : span;

    private QuantityMention Explained(int index, QuantityMention mention, Reason role, Reason comparison, Reason change)
    {
        _explanations?.Add(new QuantityExplanation(
            mention,
            Decision(role),
            comparison.Rule is null ? null : Decision(comparison),
            change.Rule is null ? null : Decision(change)));
        return mention;
    }

    private RuleDecision Decision(Reason reason) => new(reason.Rule, reason.Words.Slice(_frame.Source), reason.Words);

    private string UnitText(in Figure figure)
    {
        ScannedQuantity quantity = figure.Quantity;
        if (quantity.UnitSpan.IsEmpty || figure.Unit is not { } unit)
        {
            return figure.Unit?.Name ?? "";
        }

        ReadOnlySpan<char> written = _frame.Source.AsSpan(quantity.UnitSpan.Start, quantity.UnitSpan.Length);
        bool isName = written.SequenceEqual(unit.Name.AsSpan()) || unit.Name == ":1";
        return isName ? unit.Name : written.ToString();
    }
}
