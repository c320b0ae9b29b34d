using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using TaskBreakdown.Reading.Lexicons;
using TaskBreakdown.Reading.Rows;
using TaskBreakdown.Text;

namespace TaskBreakdown.Reading.Outlines;

/// <summary>Reads the heading of a section: its words, the units and the leader it names, the number of tasks it promises.</summary>
internal static class SectionHeading
{
    private const int MaxDigits = 4;

    /// <summary>The section that a heading opens.</summary>
    /// <param name="heading">The heading with its number.</param>
    /// <param name="ancestors">The headings above it, outermost first.</param>
    internal static RowSection Read(MappedText heading, ImmutableArray<MappedText> ancestors)
    {
        MappedText words = CutCount(Unwrap(OutlineMark.Find(heading.Folded) is { } mark ? heading.Slice(mark.Length) : heading), out int? stated);
        RolePhrase? phrase = null;
        foreach (Bracket bracket in BracketScanner.FindAll(words.Folded))
        {
            MappedText inner = words.Slice(bracket.InnerStart, bracket.InnerLength);
            stated ??= ReadCount(FoldedText.RemoveBlanks(inner.Folded));
            bool isCount = ReadCount(FoldedText.RemoveBlanks(inner.Folded)) is not null;
            RolePhrase? found = isCount || IsAlias(words, bracket) ? null : RolePhraseReader.Read(inner);
            phrase ??= found;
            if (isCount || found is not null)
            {
                // 【县教育局】(3项): nothing is left beside the units and their count, so the units are the heading.
                MappedText rest = words.Slice(0, bracket.Start).Append(words.Slice(bracket.End)).Trim();
                bool isWhole = bracket.Start == 0 && (rest.IsEmpty || IsCount(rest));
                stated ??= isWhole && !rest.IsEmpty ? ReadCount(Inner(rest)) : null;
                words = isWhole ? inner : rest;
                break;
            }
        }

        RowRoles? group = GroupRoles(words);
        return new RowSection
        {
            Heading = words,
            Ancestors = ancestors,
            Roles = group ?? phrase?.Roles ?? RowRoles.None,
            IsNamedAfterLead = group is not null,
            StatedCount = stated,
        };
    }

    /// <summary>建设管理局(综合执法局): another name of the unit before it.</summary>
    private static bool IsAlias(MappedText words, Bracket bracket) =>
        bracket.End == words.Length
        && CellWords.IsUnitName(words.Folded.Slice(0, bracket.Start).Trim())
        && CellWords.IsUnitName(words.Folded.Slice(bracket.InnerStart, bracket.InnerLength).Trim());

    /// <summary>牵头单位:县教育局(9项): a label that counts what stands below it heads a group.</summary>
    internal static bool IsGroupLabel(MappedText line, IReadOnlyList<Label> labels) =>
        labels is [{ Kind: ColumnKind.Lead or ColumnKind.Responsible }]
        && BracketScanner.FindAll(line.Folded) is [.., { IsClosed: true } last]
        && last.End == line.Length
        && ReadCount(FoldedText.RemoveBlanks(line.Folded.Slice(last.InnerStart, last.InnerLength))) is not null;

    /// <summary>Whether a text is a bracket with a count and nothing else.</summary>
    private static bool IsCount(MappedText text) =>
        BracketScanner.FindAll(text.Folded) is [{ IsClosed: true, Start: 0 } only] && only.End == text.Length && ReadCount(Inner(text)) is not null;

    private static ReadOnlySpan<char> Inner(MappedText bracket) => FoldedText.RemoveBlanks(bracket.Folded.Slice(1, bracket.Length - 2));

    /// <summary>The number in <c>(8项)</c> or <c>(共8项)</c>; null for any other bracket.</summary>
    private static int? ReadCount(ReadOnlySpan<char> inner)
    {
        ReadOnlySpan<char> count = inner.Begins("共") ? inner.Slice(1) : inner;
        int end = 0;
        int number = 0;
        while (end < count.Length && end < MaxDigits && OrdinalText.IsDigit(count[end]))
        {
            number = (number * 10) + count[end++] - '0';
        }

        ReadOnlySpan<char> unit = count.Slice(end);
        return end > 0 && unit is "项" or "件" or "条" or "个" or "项任务" or "项工作" or "件实事" ? number : null;
    }

    /// <summary><c>县教育局牵头工作</c>, <c>某某副市长主抓重点工作</c>, or nothing but the name of a unit.</summary>
    private static RowRoles? GroupRoles(MappedText words)
    {
        ReadOnlySpan<char> folded = words.Folded;
        if (LabelScanner.FindOnLine(words) is [Label label])
        {
            return label.Kind switch
            {
                ColumnKind.Lead or ColumnKind.Responsible => Name(label.Value),
                ColumnKind.Leader => new RowRoles { Leader = label.Value },
                _ => null,
            };
        }

        if (Subject(words) is { } subject)
        {
            return Name(subject);
        }

        bool isUnits = CellWords.IsUnitName(folded) || (folded.Has('、') && CellWords.LooksLikeUnits(folded) == Likeness.Yes);
        return isUnits ? new RowRoles { Lead = words } : null;
    }

    /// <summary>Whether a heading says whose tasks stand below it: 县教育局牵头工作.</summary>
    internal static bool NamesGroup(MappedText heading) => Subject(CutCount(Unwrap(heading), out _)) is { } subject && Name(subject) is not null;

    /// <summary>【县教育局牵头】 without the brackets around it.</summary>
    private static MappedText Unwrap(MappedText heading) =>
        BracketScanner.FindAll(heading.Folded) is [{ IsClosed: true, Start: 0 } only] && only.End == heading.Length && heading.Length > 2
            ? heading.Slice(only.InnerStart, only.InnerLength).Trim()
            : heading;

    /// <summary>县教育局牵头,共9项 without the count.</summary>
    private static MappedText CutCount(MappedText words, out int? stated)
    {
        int comma = words.Folded.LastIndexOf(',');
        stated = comma > 0 ? ReadCount(FoldedText.RemoveBlanks(words.Folded.Slice(comma + 1))) : null;
        return stated is null ? words : words.Slice(0, comma).Trim();
    }

    /// <summary>Who leads or minds what stands below; null for a heading without such a verb.</summary>
    private static MappedText? Subject(MappedText words)
    {
        ReadOnlySpan<char> folded = words.Folded;
        foreach (string verb in SectionWords.GroupVerbs)
        {
            int at = folded.IndexOf(verb.AsSpan());
            if (at > 1 && SectionWords.IsGroupObject(FoldedText.RemoveBlanks(folded.Slice(at + verb.Length)), 0))
            {
                return words.Slice(folded.Begins("由") ? 1 : 0, folded.Begins("由") ? at - 1 : at).Trim();
            }
        }

        return null;
    }

    private static RowRoles? Name(MappedText subject)
    {
        Likeness units = CellWords.LooksLikeUnits(subject.Folded);
        if (units == Likeness.Yes)
        {
            return new RowRoles { Lead = subject };
        }

        bool isPerson = PersonNames.LooksLikePersons(subject.Folded) == Likeness.Yes;
        return isPerson ? new RowRoles { Leader = subject } : units == Likeness.Maybe ? new RowRoles { Lead = subject } : null;
    }
}
