using System.Collections.Generic;
using System.Collections.Immutable;
using TaskBreakdown.Reading.Layouts;
using TaskBreakdown.Reading.Lexicons;
using TaskBreakdown.Text;

namespace TaskBreakdown.Reading.Outlines;

/// <summary>Builds the tree of numbered paragraphs. A mark of an outer kind closes all inner ones.</summary>
internal sealed class OutlineBuilder
{
    private const int LongestBareHeading = 30;
    private const string TextEnds = "。;!?:.…)〕]】”";

    private readonly ImmutableArray<ParagraphBlock> _lines;
    private readonly OutlineNode _root = new(null, null);
    private readonly List<OutlineNode> _path = [];
    private OutlineNode? _current;

    private OutlineBuilder(ImmutableArray<ParagraphBlock> lines) => _lines = lines;

    /// <summary>Labels that stand before any text they could belong to.</summary>
    internal List<MappedText> Orphans { get; } = [];

    /// <summary>The root of the tree of these lines; it has no text of its own.</summary>
    internal static OutlineTree Build(ImmutableArray<ParagraphBlock> lines)
    {
        var builder = new OutlineBuilder(lines);
        for (int i = 0; i < lines.Length; i++)
        {
            builder.Add(i);
        }

        return new OutlineTree(builder._root, [.. builder.Orphans]);
    }

    private void Add(int index)
    {
        ParagraphBlock line = _lines[index];
        if (PageWords.IsAttachment(line.Compact))
        {
            Close();
        }

        if (PageWords.EndsTable(line.Compact))
        {
            return;
        }

        if (OutlineMark.Find(line.Folded) is not null)
        {
            AddMarked(line.Content);
            return;
        }

        IReadOnlyList<Label> labels = LabelScanner.FindOnLine(line.Content);
        if (labels.Count > 0)
        {
            AddLabels(line, labels);
        }
        else
        {
            AddPlain(index, line);
        }
    }

    /// <summary>A line may hold several tasks: <c>(一)…。(甲厅负责)(二)…</c>.</summary>
    private void AddMarked(MappedText line)
    {
        foreach (MappedText item in OutlineItems.Split(line))
        {
            OutlineMark mark = OutlineMark.Find(item.Folded)!.Value;
            var node = new OutlineNode(mark, item.Slice(0, mark.Length));
            MappedText text = item.Slice(mark.Length);
            IReadOnlyList<Label> labels = LabelScanner.FindOnLine(text);
            if (labels.Count > 0 && labels[0].Kind is not (ColumnKind.Lead or ColumnKind.Support or ColumnKind.Responsible))
            {
                labels = [];
            }

            Open(node);
            node.LastPart.Labels.AddRange(labels);
            if (labels.Count == 0)
            {
                node.LastPart.Lines.Add(text);
            }
        }
    }

    private void Open(OutlineNode node)
    {
        while (_path.Count > 0 && _path[^1].Rank >= node.Rank)
        {
            _path.RemoveAt(_path.Count - 1);
        }

        (_path.Count > 0 ? _path[^1] : _root).Children.Add(node);
        _path.Add(node);
        _current = node;
    }

    private void AddLabels(ParagraphBlock line, IReadOnlyList<Label> labels)
    {
        if (_current is null)
        {
            Orphans.Add(line.Content);
            return;
        }

        _current.LastPart.Labels.AddRange(labels);
    }

    private void AddPlain(int index, ParagraphBlock line)
    {
        if (IsBareHeading(index))
        {
            Open(new OutlineNode(null, null) { IsBareHeading = true });
            _current!.LastPart.Lines.Add(line.Content);
            return;
        }

        if (_current is null)
        {
            AddFree(line.Content);
            return;
        }

        OutlinePart part = _current.LastPart;
        if (part.Labels.Count == 0)
        {
            part.Lines.Add(line.Content);
        }
        else if (!ContinuesLabel(part, line))
        {
            AddFree(line.Content);
        }
    }

    /// <summary>A paragraph without a number that begins something of its own.</summary>
    private void AddFree(MappedText text)
    {
        var node = new OutlineNode(null, null);
        node.LastPart.Lines.Add(text);
        (_path.Count > 0 ? ParentOfFree() : _root).Children.Add(node);
        _current = node;
    }

    /// <summary>A free paragraph stands beside the innermost numbered one, not below it.</summary>
    private OutlineNode ParentOfFree() => _path.Count > 1 ? _path[^2] : _path[0].IsBareHeading ? _path[0] : _root;

    /// <summary>Units that go on in the next line: after a separator, or one unit a line.</summary>
    private static bool ContinuesLabel(OutlinePart part, ParagraphBlock line)
    {
        Label label = part.Labels[^1];
        bool isOpen = label.Value.IsEmpty || "、,".Has(label.Value.Folded[label.Value.Length - 1]) || !line.Folded.HasAny("。;");
        bool isUnits = label.Kind is ColumnKind.Lead or ColumnKind.Support or ColumnKind.Responsible
            && CellWords.LooksLikeUnits(line.Folded) == Likeness.Yes;
        bool isFirstValue = label.Value.IsEmpty && line.BlankLinesBefore < 2;
        if (!isFirstValue && !(isOpen && isUnits))
        {
            return false;
        }

        part.Labels[^1] = label with { Value = label.Value.Append(line.Content, "\n") };
        return true;
    }

    /// <summary>A short line without a number or a full stop, right above a numbered one, behind a finished text.</summary>
    private bool IsBareHeading(int index)
    {
        ParagraphBlock line = _lines[index];
        bool isShort = line.Compact.Length <= LongestBareHeading && !line.Compact.HasAny("。;:,");
        if (!isShort || index + 1 >= _lines.Length || OutlineMark.Find(_lines[index + 1].Folded) is not { Kind: not MarkKind.Bullet })
        {
            return false;
        }

        bool isFinished = _current is null
            || _current.LastPart.Labels.Count > 0
            || (_current.LastPart.Lines is [.., MappedText last] && TextEnds.Has(last.Folded[last.Length - 1]));
        return isFinished && !TitleWords.IsTitle(line.Compact) && CellWords.LooksLikeUnits(line.Folded) != Likeness.Yes;
    }

    private void Close()
    {
        _path.Clear();
        _current = null;
    }
}
