using System.Collections.Generic;
using TaskBreakdown.Reading.Lexicons;
using TaskBreakdown.Text;

namespace TaskBreakdown.Reading.Outlines;

/// <summary>Finds who answers for a task in running text: 由甲局、乙局负责落实; 责任单位为甲局; 甲局负责….</summary>
/// <remarks>Prose is believed only where the units are known ones.</remarks>
internal static class ProseRoles
{
    private const int LongestList = 200;
    private const string ClauseEnds = ",;。!?:";

    /// <summary>What the text says; null where it names nobody.</summary>
    internal static RolePhrase? Find(MappedText text) => FindLabels(text) ?? FindBy(text) ?? FindSubject(text);

    /// <summary><c>…。牵头单位:甲局;责任单位为乙局。</c></summary>
    private static RolePhrase? FindLabels(MappedText text)
    {
        var labels = new List<Label>();
        foreach (Label label in LabelScanner.FindAll(text))
        {
            if (label.Kind is ColumnKind.Lead or ColumnKind.Support or ColumnKind.Responsible && FirstSentence(label.Value) is { } units)
            {
                labels.Add(label with { Value = units });
            }
        }

        return labels.Count > 0 ? RolePhraseReader.ReadLabels(labels) : null;
    }

    /// <summary><c>由甲局牵头,乙局配合</c>, <c>由甲局、乙局负责落实</c>: from 由 to the end of the sentence, else of the clause.</summary>
    private static RolePhrase? FindBy(MappedText text)
    {
        string folded = text.Folded;
        int searched = 0;
        while (searched < folded.Length)
        {
            int by = folded.IndexOf('由', searched);
            if (by < 0)
            {
                return null;
            }

            if (ReadFrom(text, by) is { } phrase)
            {
                return phrase;
            }

            searched = by + 1;
        }

        return null;
    }

    /// <summary><c>区住建局负责老旧小区改造</c>: the sentence begins with units and their verb.</summary>
    private static RolePhrase? FindSubject(MappedText text)
    {
        string folded = text.Folded;
        int limit = System.Math.Min(folded.Length, LongestList);
        for (int i = 2; i < limit && !"。;!?".Has(folded[i]); i++)
        {
            if (RoleVerbs.FindAt(folded, i) is { IsStrong: true } verb)
            {
                MappedText units = text.Slice(0, i);
                return CellWords.LooksLikeUnits(units.Folded) == Likeness.Yes ? Make(verb.Kind, units) : null;
            }
        }

        return null;
    }

    private static RolePhrase? ReadFrom(MappedText text, int start)
    {
        string folded = text.Folded;
        int limit = System.Math.Min(folded.Length, start + LongestList);
        int stop = IndexOfAny(folded, "。;!?", start, limit);
        MappedText sentence = text.Slice(start, stop - start);
        if (IsCredible(VerbPhraseReader.Read(sentence)) is { } whole)
        {
            return whole;
        }

        int clause = IndexOfAny(folded, ClauseEnds, start, limit);
        return IsCredible(VerbPhraseReader.Read(text.Slice(start, clause - start))) ?? ReadUpToVerb(text, start, clause);
    }

    /// <summary><c>由甲局负责老旧小区改造</c>: the verb stands inside the clause.</summary>
    private static RolePhrase? ReadUpToVerb(MappedText text, int start, int end)
    {
        for (int i = start + 3; i < end; i++)
        {
            if (RoleVerbs.FindAt(text.Folded, i) is { IsStrong: true } verb)
            {
                MappedText units = text.Slice(start + 1, i - start - 1);
                return CellWords.LooksLikeUnits(units.Folded) == Likeness.Yes ? Make(verb.Kind, units) : null;
            }
        }

        return null;
    }

    private static RolePhrase? IsCredible(RolePhrase? phrase)
    {
        if (phrase is null)
        {
            return null;
        }

        bool areKnown = IsKnownOrEmpty(phrase.Roles.Lead) && IsKnownOrEmpty(phrase.Roles.Support) && IsKnownOrEmpty(phrase.Roles.Responsible);
        return areKnown ? phrase : null;
    }

    private static bool IsKnownOrEmpty(MappedText units) =>
        units.IsEmpty || CellWords.LooksLikeUnits(units.Folded) == Likeness.Yes;

    private static RolePhrase Make(ColumnKind kind, MappedText units)
    {
        var builder = new RolePhraseBuilder();
        builder.Add(kind, units);
        return builder.Build(isByVerb: true);
    }

    /// <summary>The value of a label up to the end of its sentence, if it consists of units.</summary>
    private static MappedText? FirstSentence(MappedText value)
    {
        int end = IndexOfAny(value.Folded, "。;", 0, value.Length);
        MappedText units = value.Slice(0, end);
        return CellWords.LooksLikeUnits(units.Folded) == Likeness.Yes ? units : null;
    }

    private static int IndexOfAny(string folded, string characters, int start, int limit)
    {
        int at = start;
        while (at < limit && !characters.Has(folded[at]))
        {
            at++;
        }

        return at;
    }
}
