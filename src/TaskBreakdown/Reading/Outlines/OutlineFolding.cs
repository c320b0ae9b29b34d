using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using TaskBreakdown.Reading.Rows;
using TaskBreakdown.Text;

namespace TaskBreakdown.Reading.Outlines;

/// <summary>Decides whether the numbered paragraphs below a node are tasks of their own or points of one task.</summary>
internal static class OutlineFolding
{
    private const int LongestHeading = 40;

    /// <summary>Whether a node with others below it is one task.</summary>
    /// <param name="node">The node.</param>
    /// <param name="areTasks">Whether all nodes beside it can be tasks by what they say about units.</param>
    /// <param name="own">Gives the rows of a node by itself.</param>
    internal static bool IsFolded(OutlineNode node, Func<bool> areTasks, Func<OutlineNode, ImmutableArray<BreakdownRow>> own)
    {
        if (node.IsBareHeading || node.Mark is not { Kind: > MarkKind.Chinese })
        {
            return false;
        }

        bool isPoints = node.Children.TrueForAll(child => child.Children.Count == 0 && IsPoint(child));
        int named = node.Children.Count(child => NamesUnits(own(child)));
        bool namesItself = NamesUnits(own(node));
        if (named == 0)
        {
            return isPoints || (namesItself && !IsHeading(node));
        }

        return LastNames(node, own) && !namesItself && (isPoints || areTasks());
    }

    /// <summary>Whether of the nodes below one only the last names units: the label lines below a task's last point.</summary>
    private static bool LastNames(OutlineNode node, Func<OutlineNode, ImmutableArray<BreakdownRow>> own) =>
        node.Children.Count > 1
        && NamesUnits(own(node.Children[^1]))
        && node.Children.Count(child => NamesUnits(own(child))) == 1;

    /// <summary>Whether a node can be one task by what it and its points say about units.</summary>
    internal static bool IsTaskLike(OutlineNode node, Func<OutlineNode, ImmutableArray<BreakdownRow>> own) =>
        node.Children.Count == 0 ? NamesUnits(own(node)) : LastNames(node, own);

    /// <summary>A node and its points as one task; what the last point says about units holds for all.</summary>
    internal static ImmutableArray<BreakdownRow> Fold(OutlineNode node, Func<OutlineNode, ImmutableArray<BreakdownRow>> own)
    {
        BreakdownRow head = own(node)[0];
        var texts = new List<MappedText> { head.Task };
        foreach (OutlineNode child in Descendants(node))
        {
            texts.Add(child.PrintedMark);
            texts.AddRange(own(child).Select(row => row.Task));
        }

        BreakdownRow last = own(node.Children[^1])[^1];
        BreakdownRow named = NamesUnits(own(node)) ? head : last;
        return
        [
            named with
            {
                Number = node.Number,
                Task = MappedText.Join(texts, ""),
                Deadline = head.Deadline.IsEmpty ? last.Deadline : head.Deadline,
            },
        ];
    }

    /// <summary>The section that a heading opens, with what its labels and brackets say about all tasks below it.</summary>
    internal static RowSection ToSection(
        MappedText heading, ImmutableArray<BreakdownRow> own, RowSection above, ImmutableArray<MappedText> path)
    {
        RowSection section = SectionHeading.Read(heading, path);
        RowRoles roles = own is [BreakdownRow only] && section.Roles.IsEmpty ? only.Roles : section.Roles;
        roles = roles.IsEmpty ? above.Roles : roles;
        bool isNamed = section.IsNamedAfterLead || (section.Roles.IsEmpty && above.IsNamedAfterLead && ReferenceEquals(roles, above.Roles));
        return section.With(roles, isNamed);
    }

    private static IEnumerable<OutlineNode> Descendants(OutlineNode node) =>
        node.Children.SelectMany(child => Descendants(child).Prepend(child));

    /// <summary>Whether marks of this kind number points of a task rather than tasks.</summary>
    private static bool IsPoint(OutlineNode node) =>
        node.Mark is { Kind: MarkKind.Bullet or MarkKind.BracketedArabic or MarkKind.Circled } || node.Mark is null;

    private static bool IsHeading(OutlineNode node)
    {
        MappedText text = LineJoiner.Join(node.LastPart.Lines);
        int stop = text.Folded.IndexOf('。');
        return text.Length <= LongestHeading || (stop >= 0 && stop <= LongestHeading && node.Mark is { Kind: MarkKind.BracketedChinese });
    }

    private static bool NamesUnits(ImmutableArray<BreakdownRow> rows) =>
        rows.Any(row => row.Roles.NamesUnits || !row.Roles.Leader.IsEmpty);
}
