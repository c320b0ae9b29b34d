using System;
using System.Collections.Immutable;
using TaskBreakdown.Measures;
using TaskBreakdown.Targets.Lexicon;
using TaskBreakdown.Text;

namespace TaskBreakdown.Targets;

/// <summary>Puts quantities and the words around them together, from left to right.</summary>
internal sealed class TargetAssembler
{
    private readonly TextFrame _frame;
    private readonly MeasureUnitCatalog _units;
    private QuantitativeTarget? _previous;
    private WordClass _previousLead;
    private int _previousEnd;
    private bool _previousIsBehind;

    internal TargetAssembler(TextFrame frame, MeasureUnitCatalog units)
    {
        _frame = frame;
        _units = units;
    }

    internal ImmutableArray<QuantityMention> Assemble()
    {
        ImmutableArray<QuantityMention>.Builder mentions = ImmutableArray.CreateBuilder<QuantityMention>();
        int nextDate = 0;
        for (int i = 0; i < _frame.Quantities.Count; i++)
        {
            AddDates(mentions, ref nextDate, _frame.Quantities[i].Span.Start);
            if (Read(i) is not { } mention)
            {
                continue;
            }

            mentions.Add(mention);
            if (mention.Role is QuantityRole.Target or QuantityRole.Qualifier or QuantityRole.Allowance)
            {
                _previousEnd = _frame.Quantities[i].BoundedSpan.End;
            }

        }

        AddDates(mentions, ref nextDate, int.MaxValue);
        return mentions.ToImmutable();
    }

    private void AddDates(ImmutableArray<QuantityMention>.Builder mentions, ref int next, int end)
    {
        while (next < _frame.Dates.Count && _frame.Dates[next].Span.Start < end)
        {
            mentions.Add(new QuantityMention { Source = _frame.Source, Role = QuantityRole.Date, Span = _frame.Dates[next++].Span });
        }
    }

    private QuantityMention? Read(int index)
    {
        ScannedQuantity quantity = _frame.Quantities[index];
        MeasureUnit? unit = UnitOf(quantity);
        DistributiveList list = DistributiveList.Around(_frame, index);
        int start = list.IsList ? list.Start : SegmentStart(quantity.BoundedSpan.Start);
        int end = list.IsList ? list.FirstFigure : Bounds.GovernedEnd(_frame.Folded.AsSpan(), quantity);
        start = _frame.SkipDate(start, end);
        ClauseAnalysis clause = ClauseAnalysis.Of(_frame.Folded.AsSpan(), start, Math.Max(start, end));
        QuantityRole? role = RoleRules.Decide(_frame, quantity, unit, clause);
        if (role is null)
        {
            return null;
        }

        return role == QuantityRole.Target
            ? Target(quantity, unit, clause, list, start)
            : Mention(quantity, unit, role.Value);
    }

    private QuantityMention Mention(in ScannedQuantity quantity, MeasureUnit? unit, QuantityRole role) => new()
    {
        Source = _frame.Source,
        Role = role,
        Span = quantity.Span,
        Value = role == QuantityRole.Vague ? null : quantity.Value,
        Upper = quantity.Upper,
        Unit = unit,
        UnitText = UnitText(quantity, unit),
        Comparison = quantity.Comparison,
    };

    private QuantitativeTarget Target(in ScannedQuantity quantity, MeasureUnit? unit, in ClauseAnalysis clause, in DistributiveList list, int start)
    {
        bool inherits = clause.Lead == WordClass.None && clause.Tail == WordClass.None && ContinuesList(quantity);
        bool isIndicator = RoleRules.IsIndicator(_frame, clause);
        WordClass lead = inherits ? _previousLead : clause.Lead;
        Change change = ChangeRules.Decide(quantity, unit, clause, isIndicator && (lead & WordClass.TaskVerb) == 0);
        change = inherits && change == Change.None ? InheritedChange() : change;
        TextSpan? subject = Subject(quantity, unit, clause, list);
        TextSpan? action = Action(clause, subject) ?? (inherits ? _previous?.ActionSpan : null);
        var target = new QuantitativeTarget
        {
            Source = _frame.Source,
            Role = QuantityRole.Target,
            Span = quantity.Span,
            Value = quantity.Value,
            Upper = quantity.Upper,
            Unit = unit,
            UnitText = UnitText(quantity, unit),
            Comparison = list.IsList ? list.Spread(quantity) : quantity.Comparison,
            Change = quantity.IsShare && IsDoubling(quantity) ? Change.IncreaseBy : change,
            Subject = subject?.Slice(_frame.Source),
            SubjectSpan = subject,
            Action = action?.Slice(_frame.Source),
            ActionSpan = action,
            Per = PerRules.Read(_frame, quantity, unit, start, clause),
            Commitment = clause.Commitment == Commitment.Firm && ContinuesList(quantity) ? _previous!.Commitment : clause.Commitment,
        };
        _previous = target;
        _previousIsBehind = subject is { } span && span.Start >= quantity.Span.End;
        _previousLead = lead;
        return target;
    }

    private bool IsDoubling(in ScannedQuantity quantity) => _frame.Folded[quantity.Span.Start] == '翻';

    /// <summary>A rise or fall that governs a list counts for all its members: 新增书房2家、博物馆2家.</summary>
    private Change InheritedChange() =>
        _previous is { } previous && (_previousLead & (WordClass.Rise | WordClass.Fall)) != 0 ? previous.Change : Change.None;

    private bool ContinuesList(in ScannedQuantity quantity) =>
        _previous is not null && _frame.ClauseStart(quantity.Span.Start) <= _previous.Span.Start;

    private int SegmentStart(int figure)
    {
        int clause = _frame.ClauseStart(figure);
        int start = Math.Max(clause, Math.Min(_previousEnd, figure));
        int joint = FirstJoint(start, figure);
        if (joint >= 0 && (_previousIsBehind || IsBlank(joint + 1, figure)))
        {
            return joint + 1;
        }

        int comma = _frame.Folded.LastIndexOf('、', Math.Max(0, figure - 1), Math.Max(0, figure - start));
        bool newVerb = comma >= start
            && TargetLexicon.Words.Match(_frame.Folded.AsSpan(comma + 1, figure - comma - 1), WordClass.TaskVerb | WordClass.Rise | WordClass.Noun, out _) is var word
            && word != WordClass.None
            && (word & WordClass.Noun) == 0;
        return newVerb && comma + 1 < figure ? comma + 1 : start;
    }

    private int FirstJoint(int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (_frame.Folded[i] is '、')
            {
                return i;
            }
        }

        return -1;
    }

    private bool IsBlank(int start, int end) => _frame.Folded.AsSpan(start, end - start).Trim().IsEmpty;

    private TextSpan? Subject(in ScannedQuantity quantity, MeasureUnit? unit, in ClauseAnalysis clause, in DistributiveList list)
    {
        if (list.IsList && list.SubjectOf(quantity) is { } member)
        {
            return SubjectFinder.Before(_frame.Folded, member);
        }

        TextSpan before = SubjectFinder.Before(_frame.Folded, WithoutBaseline(clause.Noun));
        TextSpan behind = Behind(quantity);
        bool isObject = (clause.Tail & (WordClass.TaskVerb | WordClass.Rise | WordClass.Fall | WordClass.Level)) == WordClass.TaskVerb;
        if (!before.IsEmpty && !(isObject && !behind.IsEmpty))
        {
            return before;
        }

        if (!behind.IsEmpty)
        {
            return unit?.Name == "户" ? SubjectFinder.Household(_frame.Folded, behind) : behind;
        }

        bool isDeed = (clause.Lead & (WordClass.TaskVerb | WordClass.Rise | WordClass.Fall)) == WordClass.TaskVerb && clause.Tail == WordClass.None && !ContinuesList(quantity);
        return isDeed ? clause.LeadSpan : _previous?.SubjectSpan;
    }

    /// <summary>The indicator before 由 or 从 and the figure it comes from: 收入由12.3亿元增加到13.5亿元.</summary>
    private TextSpan WithoutBaseline(TextSpan noun)
    {
        foreach (ScannedQuantity start in _frame.Quantities)
        {
            int from = noun.Contains(start.Span) ? _frame.Folded.LastIndexOfAny(['由', '从'], start.Span.Start, start.Span.Start - noun.Start) : -1;
            if (from >= 0)
            {
                return TextSpan.FromBounds(noun.Start, from);
            }
        }

        return noun;
    }

    /// <summary>The noun behind a figure. A qualifier in between belongs to the noun: 24个投资超亿元项目.</summary>
    private TextSpan Behind(in ScannedQuantity quantity)
    {
        int end = BehindEnd(quantity, out bool isLast);
        foreach (ScannedQuantity other in _frame.Quantities)
        {
            if (other.BoundedSpan.Start == end && !isLast && IsQualifier(other, quantity.BoundedSpan.End))
            {
                int clauseEnd = _frame.ClauseEnd(other.BoundedSpan.End);
                return SubjectFinder.Behind(_frame.Folded, other.BoundedSpan.End, clauseEnd, isLast: false);
            }
        }

        return SubjectFinder.Behind(_frame.Folded, quantity.BoundedSpan.End, end, isLast);
    }

    private bool IsQualifier(in ScannedQuantity quantity, int start)
    {
        ClauseAnalysis clause = ClauseAnalysis.Of(_frame.Folded.AsSpan(), start, quantity.BoundedSpan.Start);
        return RoleRules.Decide(_frame, quantity, UnitOf(quantity), clause) == QuantityRole.Qualifier;
    }

    private int BehindEnd(in ScannedQuantity quantity, out bool isLast)
    {
        isLast = false;
        int end = _frame.ClauseEnd(quantity.BoundedSpan.End);
        foreach (ScannedQuantity other in _frame.Quantities)
        {
            if (other.BoundedSpan.Start >= quantity.BoundedSpan.End && other.BoundedSpan.Start < end && !_frame.IsQuoted(other.Span.Start))
            {
                return other.BoundedSpan.Start;
            }
        }

        isLast = true;
        return end;
    }

    private TextSpan? Action(in ClauseAnalysis clause, TextSpan? subject)
    {
        if (clause.Tail != WordClass.None && clause.TailSpan.Length > 0)
        {
            return clause.TailSpan;
        }

        if (clause.Lead != WordClass.None)
        {
            return clause.LeadSpan;
        }

        bool isShare = subject is { Length: >= 2 } span && _frame.Folded.AsSpan(span.Start, span.Length).EndsWith("占比".AsSpan(), StringComparison.Ordinal);
        return isShare ? new TextSpan(subject!.Value.End - 2, 2) : null;
    }

    private MeasureUnit? UnitOf(in ScannedQuantity quantity) => quantity.ResolveUnit(_units, _frame.Source.AsSpan());

    private string UnitText(in ScannedQuantity quantity, MeasureUnit? unit) =>
        quantity.UnitSpan.IsEmpty ? unit?.Name ?? "" : quantity.UnitSpan.Slice(_frame.Source);
}
