using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using TaskBreakdown.Reading.Lexicons;
using TaskBreakdown.Reading.Rows;
using TaskBreakdown.Text;

namespace TaskBreakdown.Reading.Outlines;

/// <summary>Reads the parts of an outline node into rows that do not know their section yet.</summary>
internal static class PartReader
{
    private static readonly RowSection Nowhere = new();

    /// <summary>The rows of a node, usually one; one for each bracket of units where there are several.</summary>
    internal static ImmutableArray<BreakdownRow> Read(OutlineNode node)
    {
        var rows = ImmutableArray.CreateBuilder<BreakdownRow>();
        foreach (OutlinePart part in node.Parts)
        {
            foreach (BreakdownRow row in ReadPart(part))
            {
                rows.Add(row with { Number = node.Number });
            }
        }

        return rows.ToImmutable();
    }

    /// <summary>The tasks of a paragraph below a heading in which several clauses each say who answers for them; none for any other node.</summary>
    internal static ImmutableArray<BreakdownRow> ReadClauses(OutlineNode node)
    {
        bool isHeaded = node.Mark is { IsHeadingMark: true } && node is { Parts: [{ Labels.Count: 0, Lines: [MappedText name, MappedText first, ..] }] } && LineJoiner.IsName(name, first);
        if (!isHeaded)
        {
            return [];
        }

        IReadOnlyList<MappedText> clauses = ProseSentences.Split(MappedText.Join(node.LastPart.Lines.GetRange(1, node.LastPart.Lines.Count - 1), ""));
        return clauses.Count > 1 ? [.. clauses.Select(clause => FillFromSentence(clause, []))] : [];
    }

    private static IEnumerable<BreakdownRow> ReadPart(OutlinePart part)
    {
        MappedText text = LineJoiner.Join(part.Lines);
        if (part.Labels.Count > 0 && RolePhraseReader.ReadLabels([.. part.Labels.Where(label => IsRole(label.Kind))]) is { } labelled)
        {
            return [Fill(text, labelled, part.Labels)];
        }

        IReadOnlyList<RoleBracket> brackets = RoleBracket.FindAll(text);
        return brackets.Count switch
        {
            0 => FillFromProse(text, part.Labels),
            1 => [Fill(Cut(text, brackets[0]), brackets[0].Phrase, part.Labels)],
            _ => Each(text, brackets, part.Labels),
        };
    }

    private static IEnumerable<BreakdownRow> FillFromProse(MappedText text, List<Label> labels)
    {
        IReadOnlyList<MappedText> sentences = ProseSentences.Split(text);
        return sentences.Count > 1 ? sentences.Select(sentence => FillFromSentence(sentence, labels)) : [FillFromSentence(text, labels)];
    }

    private static BreakdownRow FillFromSentence(MappedText text, List<Label> labels)
    {
        if (ProseRoles.Find(text) is not { } prose)
        {
            return Fill(WithoutOpenBracket(text), null, labels);
        }

        BreakdownRow row = Fill(text.Slice(0, prose.TextLength), prose.Phrase, labels);
        return row with { Roles = row.Roles with { IsFromProse = true } };
    }

    /// <summary>A text that breaks off in its bracket of units: …(牵头单.</summary>
    private static MappedText WithoutOpenBracket(MappedText text)
    {
        bool isOpen = BracketScanner.FindAll(text.Folded) is [.., { IsClosed: false } last]
            && HeaderLexicon.BeginsLikeRole(FoldedText.RemoveBlanks(text.Folded.Slice(last.InnerStart)));
        return isOpen ? text.Slice(0, BracketScanner.FindAll(text.Folded)[^1].Start).Trim() : text;
    }

    /// <summary>Several brackets of units: each is for the sentences before it.</summary>
    private static IEnumerable<BreakdownRow> Each(MappedText text, IReadOnlyList<RoleBracket> brackets, List<Label> labels)
    {
        int start = 0;
        foreach (RoleBracket bracket in brackets)
        {
            MappedText before = TrimStops(text.Slice(start, bracket.Place.Start - start));
            if (!before.IsEmpty)
            {
                yield return Fill(before, bracket.Phrase, labels);
            }

            start = bracket.Place.End;
        }
    }

    private static BreakdownRow Fill(MappedText text, RolePhrase? phrase, List<Label> labels) => new()
    {
        Section = Nowhere,
        Task = text,
        Contents = [.. labels.Where(label => IsContent(label.Kind) && !label.Value.IsEmpty).Select(label => label.Value)],
        Targets = [.. labels.Where(label => label.Kind == ColumnKind.Target && !label.Value.IsEmpty).Select(label => new TargetCell(label.Value, null, null))],
        Roles = phrase?.Roles ?? RowRoles.None,
        Deadline = phrase?.Deadline ?? MappedText.Empty,
        Progress = ValueOf(labels, ColumnKind.Progress),
        Remark = ValueOf(labels, ColumnKind.Remark),
    };

    private static MappedText ValueOf(List<Label> labels, ColumnKind kind) =>
        labels.Find(label => label.Kind == kind) is { Value: { } value } ? value : MappedText.Empty;

    private static bool IsRole(ColumnKind kind) =>
        kind is ColumnKind.Lead or ColumnKind.Support or ColumnKind.Responsible or ColumnKind.Leader or ColumnKind.Deadline;

    private static bool IsContent(ColumnKind kind) => kind is ColumnKind.Task or ColumnKind.Content;

    /// <summary>The text without the bracket.</summary>
    private static MappedText Cut(MappedText text, RoleBracket bracket)
    {
        MappedText before = text.Slice(0, bracket.Place.Start).Trim();
        MappedText after = TrimStops(text.Slice(bracket.Place.End));
        bool hadStop = before.Length > 0 && "。;!?".Has(before.Folded[before.Length - 1]);
        return after.IsEmpty || !hadStop ? before.Append(text.Slice(bracket.Place.End).Trim()) : before.Append(after);
    }

    private static MappedText TrimStops(MappedText text)
    {
        int start = 0;
        while (start < text.Length && ("。;,".Has(text.Folded[start]) || FoldedText.IsBlank(text.Written[start])))
        {
            start++;
        }

        return text.Slice(start).Trim();
    }
}
