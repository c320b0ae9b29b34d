using System;
using System.Collections.Generic;
using TaskBreakdown.Reading.Lexicons;
using TaskBreakdown.Text;

namespace TaskBreakdown.Reading.Outlines;

/// <summary>Reads what stands in a bracket behind a task; null for a bracket that is about something else.</summary>
/// <remarks>
/// <para>Labels: <c>牵头单位:甲局;责任单位:乙局,6月底完成</c>. Verbs: <c>甲局牵头,乙局、丙局配合</c>. Nothing but units: <c>甲局、乙局</c>.</para>
/// </remarks>
internal static class RolePhraseReader
{
    private const string Separators = ",;。";
    private const int LongestBrokenLabel = 4;

    internal static RolePhrase? Read(MappedText inner)
    {
        IReadOnlyList<Label> labels = LabelScanner.FindAll(inner);
        bool isLabelled = labels.Count > 0 && labels[0].Start == 0 && labels[0].Kind != ColumnKind.Content;
        return isLabelled ? ReadLabels(labels) : ReadBehindDeadline(inner, labels) ?? VerbPhraseReader.Read(inner) ?? ReadUnits(inner);
    }

    /// <summary>6月底前;牵头单位:甲局;责任单位:乙局: the limit in time comes first, without a label.</summary>
    private static RolePhrase? ReadBehindDeadline(MappedText inner, IReadOnlyList<Label> labels)
    {
        MappedText first = labels.Count == 0 ? MappedText.Empty : LabelScanner.TrimSeparators(inner.Slice(0, labels[0].Start));
        bool isDeadline = !first.IsEmpty && CellWords.LooksLikeDeadline(first.Folded) == Likeness.Yes;
        return isDeadline ? ReadLabels([new Label(ColumnKind.Deadline, first, 0), .. labels]) : null;
    }

    /// <summary>What labels say, in a bracket or on lines of their own.</summary>
    internal static RolePhrase? ReadLabels(IReadOnlyList<Label> labels)
    {
        var builder = new RolePhraseBuilder();
        foreach (Label label in labels)
        {
            AddLabel(builder, label);
        }

        RolePhrase phrase = builder.Build(isByVerb: false);
        return phrase.IsEmpty ? null : phrase;
    }

    /// <summary>A value may close with a limit in time that has no label of its own, or declare a rule.</summary>
    private static void AddLabel(RolePhraseBuilder builder, Label label)
    {
        if (label.Kind is ColumnKind.Deadline or ColumnKind.Leader)
        {
            builder.Add(label.Kind, label.Value);
            return;
        }

        foreach (MappedText phrase in Phrases.Split(WithoutDeclaration(label.Value), Separators))
        {
            if (CellWords.LooksLikeDeadline(phrase.Folded) == Likeness.Yes)
            {
                builder.Add(ColumnKind.Deadline, phrase);
            }
            else if (!RoleVerbs.IsDeclaration(phrase.Folded) && !IsBrokenLabel(phrase.Folded))
            {
                builder.Add(label.Kind, phrase);
            }
        }
    }

    /// <summary>A label at which the text breaks off: 牵头单位:甲局;配合单.</summary>
    private static bool IsBrokenLabel(ReadOnlySpan<char> phrase) => phrase.Length <= LongestBrokenLabel && HeaderLexicon.BeginsLikeRole(phrase);

    /// <summary>甲局、乙局(排在首位的为牵头单位,下同) without the bracket.</summary>
    private static MappedText WithoutDeclaration(MappedText value)
    {
        foreach (Bracket bracket in BracketScanner.FindAll(value.Folded))
        {
            if (RoleVerbs.IsDeclaration(value.Folded.Slice(bracket.InnerStart, bracket.InnerLength)))
            {
                return value.Slice(0, bracket.Start).Append(value.Slice(bracket.End));
            }
        }

        return value;
    }

    private static RolePhrase? ReadUnits(MappedText inner)
    {
        if (CellWords.LooksLikeUnits(inner.Folded) == Likeness.Yes)
        {
            var builder = new RolePhraseBuilder();
            builder.Add(ColumnKind.Responsible, inner);
            return builder.Build(isByVerb: false);
        }

        return ReadUnitsWithDeadline(inner, inner.Folded.IndexOf(';')) ?? ReadUnitsWithDeadline(inner, inner.Folded.LastIndexOf(','));
    }

    /// <summary>县民政局、县财政局,10月底前: units, and behind a stop a limit in time.</summary>
    private static RolePhrase? ReadUnitsWithDeadline(MappedText inner, int stop)
    {
        if (stop <= 0)
        {
            return null;
        }

        MappedText units = inner.Slice(0, stop).Trim();
        MappedText deadline = inner.Slice(stop + 1).Trim();
        bool isBoth = CellWords.LooksLikeUnits(units.Folded) == Likeness.Yes && CellWords.LooksLikeDeadline(deadline.Folded) == Likeness.Yes;
        if (!isBoth)
        {
            return null;
        }

        var builder = new RolePhraseBuilder();
        builder.Add(ColumnKind.Responsible, units);
        builder.Add(ColumnKind.Deadline, deadline);
        return builder.Build(isByVerb: false);
    }
}
