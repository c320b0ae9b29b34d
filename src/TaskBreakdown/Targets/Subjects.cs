using TaskBreakdown.Targets.Lexicon;
using TaskBreakdown.Text;

namespace TaskBreakdown.Targets;

/// <summary>Chooses what a figure counts or measures: a member of a 分别 list, the noun before, the noun behind, or what the target before was about.</summary>
internal static class Subjects
{
    private const int LongestBorrowed = 16;
    private const int LongestAdverb = 4;

    internal static TextSpan Of(in FigureContext context, in DistributiveList list, in Series series, out SubjectPart part)
    {
        part = SubjectPart.Whole;
        if (list.IsList)
        {
            TextSpan member = SubjectFinder.Before(context.Frame, list.SubjectOf(context.Index, context.Clause.Noun), list.First);
            part = SubjectParts.Of(context, list, member);
            return member.IsEmpty && series.HasPrevious ? series.Previous.Subject : member;
        }

        TextSpan before = Before(context);
        TextSpan behind = context.NounBehind;
        if (!before.IsEmpty && (behind.IsEmpty || !PrefersBehind(context, before)))
        {
            return before;
        }

        return behind.IsEmpty ? Borrowed(context, series)
            : context.UnitName == "户" ? SubjectFinder.Household(context.Frame, behind)
            : behind;
    }

    /// <summary>The noun before the figure, with the deed that is done to it: 退化林修复17万亩.</summary>
    private static TextSpan Before(in FigureContext context)
    {
        ClauseAnalysis clause = context.Clause;
        TextSpan before = SubjectFinder.Before(context.Frame, clause.Noun, context.Index);
        bool isGain = (clause.Tail & WordClass.TailOnly) != 0;
        bool isDeed = (isGain || (clause.Tail & (WordClass.TaskVerb | WordClass.State | WordClass.Pivot)) == WordClass.TaskVerb)
            && clause.TailSpan.Start - before.End is >= 0 and <= LongestAdverb
            && context.NounBehind.IsEmpty;
        return isDeed && !before.IsEmpty ? TextSpan.FromBounds(before.Start, clause.TailSpan.End) : before;
    }

    /// <summary>企业新建12条生产线, 各乡镇80%以上的村, 每个乡镇2个站点: what is before the verb or the share only says whose it is.</summary>
    private static bool PrefersBehind(in FigureContext context, TextSpan before)
    {
        bool isObject = (context.Clause.Tail & (WordClass.TaskVerb | WordClass.State)) == WordClass.TaskVerb;
        bool isShareOf = context.Kind == UnitKind.Relative
            && (context.Head & NounHead.Indicator) == 0
            && !context.Behind.IsEmpty
            && context.Behind[0] == '的';
        return isObject || isShareOf || context.Frame.Text[before.Start] == '每';
    }

    /// <summary>Without a noun of its own: the deed itself, the subject of the target before, or the noun of the clause before.</summary>
    private static TextSpan Borrowed(in FigureContext context, in Series series)
    {
        ClauseAnalysis clause = context.Clause;
        bool isDeed = (clause.Lead & WordClass.Deed) != 0 && clause.Tail == WordClass.None;
        bool isTailDeed = clause.Noun.IsEmpty && (clause.Tail & (WordClass.Deed | WordClass.TailOnly)) != 0;
        if (isDeed || isTailDeed)
        {
            return isDeed ? clause.LeadSpan : clause.TailSpan;
        }

        if (series.HasPrevious && !series.Previous.Subject.IsEmpty)
        {
            return series.Previous.Subject;
        }

        TextSpan borrowed = NounOfClauseBefore(context);
        return borrowed.IsEmpty ? clause.LeadSpan : borrowed;
    }

    private static TextSpan NounOfClauseBefore(in FigureContext context)
    {
        ref readonly Figure figure = ref context.Frame.Figures[context.Index];
        int end = figure.ClauseStart - 1;
        if (end <= figure.SentenceStart)
        {
            return default;
        }

        int start = end;
        while (start > figure.SentenceStart && end - start < 3 * LongestBorrowed && !TextFrame.IsClauseMark(context.Frame.Text[start - 1]))
        {
            start--;
        }

        ClauseAnalysis clause = ClauseAnalysis.Of(context.Frame, context.Index, start, end);
        TextSpan noun = SubjectFinder.Before(context.Frame, clause.Noun, context.Index);
        return noun.Length <= LongestBorrowed ? noun : default;
    }
}
