using TaskBreakdown.Measures;
using TaskBreakdown.Targets.Lexicon;

namespace TaskBreakdown.Targets;

/// <summary>Decides whether a figure is a deliverable, a level or the amount of a change.</summary>
/// <remarks>The verb right before the figure decides before the one at the head of the segment; without either, the
/// unit and the noun do: a share is a level, and so is a figure behind the name of an indicator.</remarks>
internal static class ChangeRules
{
    /// <summary>The rule by which a noun alone makes a level of its figure.</summary>
    internal const string IndicatorRule = "indicator";

    /// <summary>What the words around a figure say of themselves, before a list is looked at.</summary>
    internal static Change Decide(in FigureContext context, out Reason reason)
    {
        ref readonly Clause clause = ref context.Clause;
        if (context.Quantity.IsShare && context.Frame.Text[context.Quantity.Start] == '翻')
        {
            reason = new Reason("doubling", context.Quantity.Span);
            return Change.IncreaseBy;
        }

        if (clause.IsBenchmark)
        {
            reason = new Reason("differenceFromReference", clause.TailSpan);
            return Change.Level;
        }

        return OfTail(clause, out reason) ?? OfLead(context, out reason) ?? OfNoun(context, out reason);
    }

    private static Change? OfTail(in Clause clause, out Reason reason)
    {
        // 新增参保人数分别为1.2万人和8000人: 为 only links, the verb before the noun decides.
        bool onlyLinks = clause.TailSpan.Length == 1 && (clause.Tail & WordClass.Link) != 0 && (clause.Lead & (WordClass.Move | WordClass.TaskVerb)) != 0;
        bool moves = (clause.Tail & WordClass.Move) != 0;
        reason = new Reason(moves ? "verbOfChange" : "verbOfLevel", clause.TailSpan);
        return onlyLinks ? null
            : moves ? Moved(clause.Tail, clause.IsTo)
            : (clause.Tail & WordClass.Level) != 0 ? Change.Level
            : null;
    }

    private static Change? OfLead(in FigureContext context, out Reason reason)
    {
        WordClass lead = context.Clause.Lead;
        reason = new Reason("verbOfChangeAtHead", context.Clause.LeadSpan);
        bool moves = (lead & WordClass.Move) != 0 && ((lead & WordClass.TaskVerb) == 0 || context.Kind == UnitKind.Relative);
        bool holds = (lead & WordClass.Level) != 0 && (lead & (WordClass.TaskVerb | WordClass.Move)) == 0;
        return moves ? Moved(lead, context.Clause.IsTo) : holds ? Change.Level : null;
    }

    private static Change OfNoun(in FigureContext context, out Reason reason)
    {
        if (context.Kind == UnitKind.Relative)
        {
            reason = new Reason("share", context.Quantity.UnitSpan);
            return Change.Level;
        }

        bool isCounted = context.Kind == UnitKind.Count && (context.Head & NounHead.Countable) != 0;
        bool isLevel = (context.Head & NounHead.Indicator) != 0 && !isCounted && !Delivers(context.Clause.Lead) && !Delivers(context.Clause.Tail);
        reason = isLevel ? new Reason(IndicatorRule, context.Clause.Noun) : new Reason("deliverable", context.Clause.LeadSpan);
        return isLevel ? Change.Level : Change.None;
    }

    /// <summary>实现 and 保持 reach a level; 完成 and 恢复 deliver an amount, whatever the noun is.</summary>
    internal static bool Delivers(WordClass verb) => (verb & WordClass.TaskVerb) != 0 && (verb & (WordClass.Level | WordClass.Supply)) == 0;

    private static Change Moved(WordClass verb, bool isTo) => (verb & WordClass.Rise) != 0
        ? isTo ? Change.IncreaseTo : Change.IncreaseBy
        : isTo ? Change.DecreaseTo : Change.DecreaseBy;
}
