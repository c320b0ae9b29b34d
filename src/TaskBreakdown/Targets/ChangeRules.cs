using TaskBreakdown.Measures;
using TaskBreakdown.Targets.Lexicon;

namespace TaskBreakdown.Targets;

/// <summary>Decides whether a figure is a deliverable, a level or the amount of a change.</summary>
internal static class ChangeRules
{
    private const WordClass Moves = WordClass.Rise | WordClass.Fall;

    internal static Change Decide(in ScannedQuantity quantity, MeasureUnit? unit, in ClauseAnalysis clause, bool isIndicator)
    {
        bool isRelative = quantity.IsShare || unit?.Dimension == Dimension.Ratio || unit?.Dimension == Dimension.PercentagePoint;
        if ((clause.Tail & Moves) != 0)
        {
            return Moved(clause.Tail, clause.IsTo);
        }

        if ((clause.Tail & WordClass.Level) != 0)
        {
            return Change.Level;
        }

        bool delivers = ((clause.Lead | clause.Tail) & WordClass.TaskVerb) != 0;
        if ((clause.Lead & Moves) != 0 && (!delivers || isRelative))
        {
            return Moved(clause.Lead, clause.IsTo);
        }

        return isRelative || (isIndicator && !delivers) ? Change.Level : Change.None;
    }

    private static Change Moved(WordClass verb, bool isTo) => (verb & WordClass.Rise) != 0
        ? isTo ? Change.IncreaseTo : Change.IncreaseBy
        : isTo ? Change.DecreaseTo : Change.DecreaseBy;
}
