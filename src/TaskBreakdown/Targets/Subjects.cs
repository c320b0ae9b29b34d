using System;
using TaskBreakdown.Measures;
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
        TextSpan owner = OwnerOfMeasure(context);
        if (!owner.IsEmpty)
        {
            return owner;
        }

        bool goesOn = series.IsSameClause || (series.HasPrevious && context.Frame.Figures[context.Index].IsBracketed);
        if (goesOn && !series.Previous.Subject.IsEmpty && IsBareExtent(context.Frame[before]))
        {
            return series.Previous.Subject;
        }

        if (!before.IsEmpty && (behind.IsEmpty || !PrefersBehind(context, before)))
        {
            return before;
        }

        return behind.IsEmpty ? Borrowed(context, series)
            : context.UnitName == "户" ? SubjectFinder.Household(context.Frame, behind)
            : behind;
    }

    /// <summary>废弃矿山28处、面积1600亩, 农村公路12条(全长35公里): what has the extent is the thing before.</summary>
    private static bool IsBareExtent(ReadOnlySpan<char> noun) => noun is "面积" or "总面积" or "长度" or "总长" or "全长";

    /// <summary>总长18公里、总面积42万平方米的生态廊道: what has the measures is the noun behind the last of them.</summary>
    private static TextSpan OwnerOfMeasure(in FigureContext context)
    {
        if (context.Kind != UnitKind.Extent || context.Clause.Tail != WordClass.None || context.Clause.Noun.IsEmpty)
        {
            return default;
        }

        for (int i = context.Index; i < context.Frame.Figures.Length; i++)
        {
            ref readonly Figure figure = ref context.Frame.Figures[i];
            bool isMember = figure.Clause == context.Frame.Figures[context.Index].Clause && figure.Start < context.Frame.Figures[context.Index].ClauseEnd
                && figure.Kind == UnitKind.Extent
                && figure.BoundedEnd < figure.ClauseEnd;
            if (!isMember || context.Frame.Text[figure.BoundedEnd] is not ('的' or '、' or '和'))
            {
                return default;
            }

            if (context.Frame.Text[figure.BoundedEnd] == '的')
            {
                return SubjectFinder.Behind(context.Frame, i);
            }
        }

        return default;
    }

    /// <summary>The noun before the figure, with the deed that is done to it: 退化林修复17万亩, but 管网 alone in 管网延伸至120公里.</summary>
    private static TextSpan Before(in FigureContext context)
    {
        ref readonly Clause clause = ref context.Clause;
        TextSpan before = SubjectFinder.Before(context.Frame, clause.Noun, context.Index);
        bool isGain = (clause.Tail & WordClass.TailOnly) != 0 && !clause.IsTo && context.Frame.Text[clause.TailSpan.End - 1] != '达';
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
        bool endsList = context.Quantity.BoundedStart > 0 && context.Frame.Text[context.Quantity.BoundedStart - 1] == '等';
        return isObject || isShareOf || endsList || context.Frame.Text[before.Start] == '每' || IsScope(context.Frame[before]);
    }

    /// <summary>完成辖区12个片区改造, 创建省级8家企业: where it is done, or at what rank, is not what is counted.</summary>
    private static bool IsScope(ReadOnlySpan<char> noun) => noun is "省级" or "国家级" or "县级" or "镇级"
        || (TargetLexicon.Words.Match(noun, WordClass.Scope, out int length) != WordClass.None && length == noun.Length);

    /// <summary>Without a noun of its own: the deed itself, the subject of the target before, or the noun of the clause before.</summary>
    private static TextSpan Borrowed(in FigureContext context, in Series series)
    {
        ref readonly Clause clause = ref context.Clause;
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
        borrowed = borrowed.IsEmpty && (clause.Tail & WordClass.State) != 0 ? SubjectOfSentenceBefore(context) : borrowed;
        return borrowed.IsEmpty ? clause.LeadSpan : borrowed;
    }

    /// <summary>去年增长6%。今年力争增长7%: what the last figure before was about.</summary>
    private static TextSpan SubjectOfSentenceBefore(in FigureContext context)
    {
        for (int i = context.Index - 1; i >= 0 && context.Index - i <= LongestBorrowed; i--)
        {
            if (!context.Frame.Figures[i].Subject.IsEmpty)
            {
                return context.Frame.Figures[i].Subject;
            }
        }

        return default;
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

        // 目前建成绿道200公里，到2027年达到300公里: what the report before was about.
        for (int i = context.Index - 1; i >= 0 && context.Frame.Figures[i].Start >= start; i--)
        {
            if (!context.Frame.Figures[i].Subject.IsEmpty)
            {
                return context.Frame.Figures[i].Subject;
            }
        }

        ClauseReader.Read(context.Frame, context.Index, start, end, out Clause clause);
        TextSpan noun = SubjectFinder.Before(context.Frame, clause.Noun, context.Index);
        return noun.Length <= LongestBorrowed ? noun : default;
    }
}
