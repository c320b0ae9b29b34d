using System;
using System.Collections.Generic;
using TaskBreakdown.Reading.Lexicons;
using TaskBreakdown.Text;

namespace TaskBreakdown.Reading.Outlines;

/// <summary>Reads units with the verbs that give them their roles: <c>由甲局牵头,乙局、各镇配合,年内完成</c>.</summary>
internal sealed class VerbPhraseReader
{
    private const string Separators = ",;。";
    private const int LongestUnit = 24;

    private readonly RolePhraseBuilder _builder = new();
    private readonly List<MappedText> _waiting = [];
    private bool _isCredible = true;
    private bool _hasVerb;

    private VerbPhraseReader()
    {
    }

    /// <summary>Reads a text that is to consist of such phrases; null if it does not.</summary>
    internal static RolePhrase? Read(MappedText text)
    {
        var reader = new VerbPhraseReader();
        foreach (MappedText phrase in Phrases.Split(text, Separators))
        {
            reader.Add(phrase);
        }

        return reader.Finish();
    }

    private void Add(MappedText phrase)
    {
        if (RoleVerbs.IsDeclaration(phrase.Folded))
        {
            return;
        }

        if (CellWords.LooksLikeDeadline(phrase.Folded) == Likeness.Yes)
        {
            _builder.Add(ColumnKind.Deadline, phrase);
            return;
        }

        if (RoleVerbs.FindEnding(phrase.Folded) is { } verb)
        {
            MappedText units = phrase.Slice(0, phrase.Length - verb.Word.Length);
            AddUnits(units, verb);
            return;
        }

        AddInner(phrase);
    }

    /// <summary>Units with a verb behind them; 甲局会同乙局负责 names a lead and its supporters.</summary>
    private void AddUnits(MappedText units, RoleVerb verb)
    {
        _hasVerb = true;
        MappedText named = WithoutPrefix(units);
        if (FindInner(named.Folded) is { } split)
        {
            AddSplit(named, split);
            return;
        }

        bool isSupport = FindJoiner(units.Folded, 0) is not null;
        Accept(named, verb.IsStrong);
        ColumnKind kind = isSupport ? ColumnKind.Support : verb.Kind;
        AddWaitingAnd(named, kind);
    }

    /// <summary>A phrase without a verb at its end: one inside it, or units that wait for the next verb.</summary>
    private void AddInner(MappedText phrase)
    {
        if (FindInner(phrase.Folded) is { } split)
        {
            _hasVerb = true;
            AddSplit(WithoutPrefix(phrase), FindInner(WithoutPrefix(phrase).Folded) ?? split);
            return;
        }

        if (FindJoiner(phrase.Folded, 0) is { } joiner)
        {
            Accept(phrase.Slice(joiner.Length), isStrong: true);
            _builder.Add(ColumnKind.Support, phrase.Slice(joiner.Length));
            return;
        }

        _waiting.Add(phrase);
    }

    private void AddSplit(MappedText text, (int Start, int End) split)
    {
        MappedText lead = text.Slice(0, split.Start);
        MappedText support = text.Slice(split.End);
        Accept(lead, isStrong: true);
        Accept(support, isStrong: true);
        AddWaitingAnd(lead, ColumnKind.Lead);
        _builder.Add(ColumnKind.Support, support);
    }

    private void AddWaitingAnd(MappedText units, ColumnKind kind)
    {
        foreach (MappedText before in _waiting)
        {
            Accept(before, isStrong: true);
            _builder.Add(KindOf(before, kind), before);
        }

        _waiting.Clear();
        _builder.Add(KindOf(units, kind), units);
    }

    /// <summary>Leaders in person answer too (分管副省长负责), but are no units.</summary>
    private static ColumnKind KindOf(MappedText text, ColumnKind kind)
    {
        bool isPerson = CellWords.LooksLikeUnits(text.Folded) != Likeness.Yes && PersonNames.LooksLikePersons(text.Folded) == Likeness.Yes;
        return isPerson ? ColumnKind.Leader : kind;
    }

    private RolePhrase? Finish()
    {
        foreach (MappedText rest in _waiting)
        {
            Accept(rest, isStrong: false);
            _builder.Add(_builder.HasLead ? ColumnKind.Support : ColumnKind.Responsible, rest);
        }

        return _hasVerb && _isCredible && !_builder.IsEmpty ? _builder.Build(isByVerb: true) : null;
    }

    /// <summary>Whether a text can be units: known ones, or short unknown ones before a verb that is said of little else.</summary>
    private void Accept(MappedText text, bool isStrong)
    {
        Likeness units = CellWords.LooksLikeUnits(text.Folded);
        bool isShort = true;
        foreach (MappedText unit in Phrases.Split(text, "、"))
        {
            isShort &= unit.Length <= LongestUnit;
        }

        bool isPerson = PersonNames.LooksLikePersons(text.Folded) == Likeness.Yes;
        _isCredible &= units == Likeness.Yes || isPerson || (isStrong && units == Likeness.Maybe && isShort);
    }

    /// <summary>Where 牵头 or 会同 stands inside a phrase: what is before it leads, what is behind it supports.</summary>
    private static (int Start, int End)? FindInner(ReadOnlySpan<char> folded)
    {
        for (int i = 2; i < folded.Length - 2; i++)
        {
            if (folded.HasAt(i, "牵头"))
            {
                int end = i + 2;
                return (i, FindJoiner(folded, end) is { } joiner ? end + joiner.Length : end);
            }

            if (FindJoiner(folded, i) is { } inner && (inner.Length > 1 || PartsUnits(folded, i)))
            {
                return (i, i + inner.Length);
            }
        }

        return null;
    }

    /// <summary>国土资源部商住房城乡建设部: 商 between units, and not the one of 商务局.</summary>
    private static bool PartsUnits(ReadOnlySpan<char> folded, int joiner) =>
        CellWords.IsUnitName(folded.Slice(0, joiner)) && CellWords.LooksLikeUnits(folded.Slice(joiner + 1)) == Likeness.Yes;

    private static string? FindJoiner(ReadOnlySpan<char> folded, int offset)
    {
        foreach (string joiner in RoleVerbs.Joiners)
        {
            if (folded.HasAt(offset, joiner))
            {
                return joiner;
            }
        }

        return null;
    }

    private static MappedText WithoutPrefix(MappedText units)
    {
        int skip = units.Folded.Begins("由") ? 1 : FindJoiner(units.Folded, 0)?.Length ?? 0;
        return units.Slice(skip);
    }
}
