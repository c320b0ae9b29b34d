using System;
using System.Collections.Generic;
using TaskBreakdown.Reading.Lexicons;
using TaskBreakdown.Text;

namespace TaskBreakdown.Reading.Outlines;

/// <summary>Finds who answers for a task in running text: 由甲局、乙局负责落实; 责任单位为甲局; 甲局负责….</summary>
/// <remarks>Prose is believed only where the units are known ones. A closing clause that only names them is no part of the task.</remarks>
internal static class ProseRoles
{
    private const int LongestList = 200;
    private const int ShortestTask = 4;
    private const int MostTries = 40;
    private const int MostClauses = 6;
    private const string SentenceEnds = "。;!?";
    private const string ClauseEnds = ",;。!?:";

    private static readonly string[] TaskWords =
        ["本项任务", "该项任务", "此项任务", "本项工作", "该项工作", "此项工作", "以上任务", "以上工作", "上述任务", "上述工作", "该项目", "本任务", "该任务"];

    private static readonly char[] ClauseStops = [',', ';', '。'];

    /// <summary>What the text says; null where it names nobody.</summary>
    internal static ProseRole? Find(MappedText text) => FindLabels(text) ?? FindBy(text) ?? FindSubject(text) ?? FindClosing(text);

    /// <summary><c>…。牵头单位:甲局;责任单位为乙局。责任人:某某;完成时限:10月</c>: leaders and limits only beside units.</summary>
    private static ProseRole? FindLabels(MappedText text)
    {
        var labels = new List<Label>();
        bool namesUnits = false;
        foreach (Label label in LabelScanner.FindAll(text))
        {
            if (ValueOf(label) is { IsEmpty: false } value)
            {
                labels.Add(label with { Value = value });
                namesUnits |= IsOfUnits(label.Kind);
            }
        }

        return namesUnits && RolePhraseReader.ReadLabels(labels) is { } phrase
            ? Cut(text, phrase, labels[0].Start, labels[^1].Value.Span.End)
            : null;
    }

    private static MappedText? ValueOf(Label label) => label.Kind switch
    {
        ColumnKind.Lead or ColumnKind.Support or ColumnKind.Responsible => UnitsOf(label.Value),
        ColumnKind.Leader or ColumnKind.Deadline => FirstSentence(label.Value),
        _ => null,
    };

    private static bool IsOfUnits(ColumnKind kind) => kind is ColumnKind.Lead or ColumnKind.Support or ColumnKind.Responsible;

    /// <summary><c>由甲局牵头,乙局配合</c>, <c>由甲局、乙局负责落实</c>: from 由 to the end of the sentence, else of the clause.</summary>
    private static ProseRole? FindBy(MappedText text)
    {
        int by = 0;
        for (int tries = 0; tries < MostTries && text.Folded.Slice(by).IndexOf('由') is >= 0 and int step; tries++)
        {
            by += step;
            if (ReadFrom(text, by) is { } role)
            {
                return role;
            }

            by++;
        }

        return null;
    }

    /// <summary><c>区住建局负责老旧小区改造,区财政局配合</c>: the sentence begins with units and their verb.</summary>
    private static ProseRole? FindSubject(MappedText text)
    {
        ReadOnlySpan<char> folded = text.Folded;
        int limit = Math.Min(folded.Length, LongestList);
        for (int i = 2; i < limit && !SentenceEnds.Has(folded[i]); i++)
        {
            if (RoleVerbs.FindAt(folded, i) is { IsStrong: true } verb)
            {
                return AreKnown(text.Slice(0, i)) ? WithSupport(text, verb.Kind, text.Slice(0, i)) : null;
            }
        }

        return null;
    }

    /// <summary><c>改造市场18家,甲局牵头,乙局配合。</c>: the last clauses, or the last sentence, are units with their verbs.</summary>
    private static ProseRole? FindClosing(MappedText text)
    {
        ReadOnlySpan<char> folded = text.Folded.TrimEnd("。; ");
        RolePhrase? longest = null;
        int start = 0;
        int comma = folded.LastIndexOfAny(ClauseStops);
        for (int tries = 0; comma > 0 && tries < MostClauses && folded.Length - comma < LongestList; tries++)
        {
            MappedText last = text.Slice(comma + 1, folded.Length - comma - 1);
            bool isAppeal = SectionWords.IsAppeal(FoldedText.RemoveBlanks(last.Folded));
            RolePhrase? phrase = isAppeal ? null : IsCredible(VerbPhraseReader.Read(last));
            longest = phrase ?? longest;
            start = phrase is null ? start : comma + 1;
            comma = folded.Slice(0, comma).LastIndexOfAny(ClauseStops);
        }

        return longest is not null && !(longest.Roles.Lead.IsEmpty && longest.Roles.Responsible.IsEmpty)
            ? Cut(text, longest, start, text.Slice(0, folded.Length).Span.End)
            : null;
    }

    /// <summary>The last clause may name who supports.</summary>
    private static ProseRole WithSupport(MappedText text, ColumnKind kind, MappedText units)
    {
        var builder = new RolePhraseBuilder();
        builder.Add(kind, units);
        int comma = text.Folded.LastIndexOf(',');
        RolePhrase? last = comma > units.Length ? IsCredible(VerbPhraseReader.Read(LabelScanner.TrimSeparators(text.Slice(comma + 1)))) : null;
        if (last is null)
        {
            return new ProseRole(builder.Build(isByVerb: true), text.Length);
        }

        builder.Add(ColumnKind.Support, last.Roles.Support);
        builder.Add(ColumnKind.Deadline, last.Deadline);
        return new ProseRole(builder.Build(isByVerb: true), last.Roles.Support.IsEmpty ? text.Length : comma);
    }

    private static ProseRole? ReadFrom(MappedText text, int start)
    {
        ReadOnlySpan<char> folded = text.Folded;
        int limit = Math.Min(folded.Length, start + LongestList);
        int stop = IndexOfAny(folded, SentenceEnds, start, limit);
        MappedText sentence = text.Slice(start, stop - start);
        if (IsCredible(VerbPhraseReader.Read(sentence)) is { } whole)
        {
            return Cut(text, whole, WithoutTaskWord(folded.Slice(0, start)).Length, sentence.Span.End);
        }

        int clause = IndexOfAny(folded, ClauseEnds, start, limit);
        RolePhrase? named = IsCredible(VerbPhraseReader.Read(text.Slice(start, clause - start))) ?? ReadUpToVerb(text, start, clause);
        return named is null ? null : new ProseRole(named, text.Length);
    }

    /// <summary>本项任务由甲局负责: the words that stand for the task say nothing of it.</summary>
    private static ReadOnlySpan<char> WithoutTaskWord(ReadOnlySpan<char> before)
    {
        foreach (string word in TaskWords)
        {
            if (before.Ends(word))
            {
                return before.Slice(0, before.Length - word.Length);
            }
        }

        return before;
    }

    /// <summary><c>由甲局负责老旧小区改造</c>: the verb stands inside the clause.</summary>
    private static RolePhrase? ReadUpToVerb(MappedText text, int start, int end)
    {
        for (int i = start + 3; i < end; i++)
        {
            if (RoleVerbs.FindAt(text.Folded, i) is { IsStrong: true } verb)
            {
                MappedText units = text.Slice(start + 1, i - start - 1);
                return AreKnown(units) ? Make(verb.Kind, units) : null;
            }
        }

        return null;
    }

    /// <summary>The task ends where the words about who answers begin, if nothing else follows them.</summary>
    private static ProseRole Cut(MappedText text, RolePhrase phrase, int start, int sourceEnd)
    {
        int end = text.Length;
        while (end > 0 && (SentenceEnds.Has(text.Folded[end - 1]) || FoldedText.IsBlank(text.Written[end - 1])))
        {
            end--;
        }

        bool isLast = text.Slice(0, end).Span.End <= sourceEnd;
        int length = start;
        while (length > 0 && (ClauseEnds.Has(text.Folded[length - 1]) || FoldedText.IsBlank(text.Written[length - 1])))
        {
            bool isStop = SentenceEnds.Has(text.Folded[length - 1]);
            length--;
            if (isStop)
            {
                length++;
                break;
            }
        }

        return new ProseRole(phrase, isLast && length >= ShortestTask ? length : text.Length);
    }

    private static RolePhrase? IsCredible(RolePhrase? phrase)
    {
        bool areKnown = phrase is not null
            && (phrase.Roles.Lead.IsEmpty || AreKnown(phrase.Roles.Lead))
            && (phrase.Roles.Support.IsEmpty || AreKnown(phrase.Roles.Support))
            && (phrase.Roles.Responsible.IsEmpty || AreKnown(phrase.Roles.Responsible));
        return areKnown ? phrase : null;
    }

    private static bool AreKnown(MappedText units) => CellWords.LooksLikeUnits(units.Folded) == Likeness.Yes;

    private static RolePhrase Make(ColumnKind kind, MappedText units)
    {
        var builder = new RolePhraseBuilder();
        builder.Add(kind, units);
        return builder.Build(isByVerb: true);
    }

    /// <summary>The value of a label up to the end of its sentence, if it consists of units.</summary>
    private static MappedText? UnitsOf(MappedText value)
    {
        MappedText units = FirstSentence(value);
        return AreKnown(units) ? units : null;
    }

    private static MappedText FirstSentence(MappedText value) => value.Slice(0, IndexOfAny(value.Folded, "。;", 0, value.Length));

    private static int IndexOfAny(ReadOnlySpan<char> folded, string characters, int start, int limit)
    {
        int at = start;
        while (at < limit && !characters.Has(folded[at]))
        {
            at++;
        }

        return at;
    }
}
