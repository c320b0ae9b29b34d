using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using TaskBreakdown.Reading.Rows;
using TaskBreakdown.Text;

namespace TaskBreakdown.Reading.Outlines;

/// <summary>Tells tasks from headings in a tree of numbered paragraphs, and turns the tasks into rows.</summary>
/// <remarks>
/// A node with numbered ones below it is a heading, unless those below are only its sub-points. What its brackets say
/// then holds for all tasks below it. A leaf is a task if it names units, or if tasks beside it do.
/// </remarks>
internal sealed class OutlineRowReader
{
    private readonly Dictionary<OutlineNode, ImmutableArray<BreakdownRow>> _own = [];
    private readonly Dictionary<(OutlineNode Parent, MarkKind? Kind), bool> _areTasks = [];
    private readonly List<OutlineRow> _rows = [];
    private readonly RowSection _outside = new();

    private OutlineRowReader()
    {
    }

    /// <summary>The rows of a tree, tasks without units included; each says whether it is sure to be a task.</summary>
    internal static IReadOnlyList<OutlineRow> Read(OutlineTree tree)
    {
        var reader = new OutlineRowReader();
        foreach (OutlineNode node in tree.Root.Children)
        {
            reader.Visit(node, tree.Root, reader._outside, []);
        }

        return reader._rows;
    }

    private void Visit(OutlineNode node, OutlineNode parent, RowSection section, ImmutableArray<MappedText> path)
    {
        if (node.Children.Count == 0 || OutlineFolding.IsFolded(node, () => AreTasks(node, parent), Own))
        {
            AddTask(node, section, path);
            return;
        }

        MappedText heading = node.PrintedMark.Append(node.LastPart.Lines.Count == 0 ? node.LabelText : LineJoiner.Join(node.LastPart.Lines));
        RowSection below = OutlineFolding.ToSection(heading, Own(node), section, path);
        ImmutableArray<MappedText> pathBelow = below.Heading is null ? path : path.Add(below.Heading);
        foreach (OutlineNode child in node.Children)
        {
            Visit(child, node, below, pathBelow);
        }
    }

    /// <summary>Whether all nodes of a kind below a parent can be tasks; asked once for each kind.</summary>
    private bool AreTasks(OutlineNode node, OutlineNode parent)
    {
        (OutlineNode, MarkKind?) key = (parent, node.Mark?.Kind);
        if (!_areTasks.TryGetValue(key, out bool areTasks))
        {
            areTasks = parent.Children.TrueForAll(child => child.Mark?.Kind != node.Mark?.Kind || OutlineFolding.IsTaskLike(child, Own));
            _areTasks.Add(key, areTasks);
        }

        return areTasks;
    }

    private void AddTask(OutlineNode node, RowSection section, ImmutableArray<MappedText> path)
    {
        ImmutableArray<BreakdownRow> clauses = node.Children.Count == 0 ? PartReader.ReadClauses(node) : [];
        if (clauses.Length > 1)
        {
            RowSection below = OutlineFolding.ToSection(node.PrintedMark.Append(node.LastPart.Lines[0]), [], section, path);
            _rows.AddRange(clauses.Select(row => new OutlineRow(row with { Section = below }, node.Mark?.Kind, IsBareHeading: false)));
            return;
        }

        ImmutableArray<BreakdownRow> rows = node.Children.Count == 0 ? Own(node) : OutlineFolding.Fold(node, Own);
        foreach (BreakdownRow row in rows)
        {
            if (!row.Task.IsEmpty)
            {
                _rows.Add(new OutlineRow(row with { Section = section }, node.Mark?.Kind, node.IsBareHeading));
            }
        }
    }

    private ImmutableArray<BreakdownRow> Own(OutlineNode node)
    {
        if (!_own.TryGetValue(node, out ImmutableArray<BreakdownRow> rows))
        {
            _own.Add(node, rows = PartReader.Read(node));
        }

        return rows;
    }
}
