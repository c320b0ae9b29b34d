using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using TaskBreakdown.Reading.Heads;
using TaskBreakdown.Reading.Layouts;
using TaskBreakdown.Reading.Lexicons;
using TaskBreakdown.Text;

namespace TaskBreakdown.Reading.Outlines;

/// <summary>Builds the tree of numbered paragraphs. A mark of an outer kind closes all inner ones.</summary>
internal sealed class OutlineBuilder
{
    private const int LongestBareHeading = 30;
    private const int LongestList = 4000;
    private const string TextEnds = "。;!?:.…)〕]】”";

    private readonly ImmutableArray<ParagraphBlock> _lines;
    private readonly OutlineNode _root = new(null, null);
    private readonly List<OutlineNode> _path = [];
    private OutlineNode? _current;

    private OutlineBuilder(ImmutableArray<ParagraphBlock> lines) => _lines = lines;

    /// <summary>Labels that stand before any text they could belong to.</summary>
    internal List<MappedText> Orphans { get; } = [];

    /// <summary>The nodes beside the innermost numbered one, itself included.</summary>
    private List<OutlineNode> Siblings => (_path.Count > 1 ? _path[^2] : _root).Children;

    /// <summary>The root of the tree of these lines; it has no text of its own.</summary>
    internal static OutlineTree Build(ImmutableArray<ParagraphBlock> lines)
    {
        var builder = new OutlineBuilder(lines);
        for (int i = 0; i < lines.Length;)
        {
            i += builder.Add(i);
        }

        OutlineTail.Cut(builder._current, builder.Siblings);
        ParagraphSplitter.Split(builder._root);
        return new OutlineTree(builder._root, [.. builder.Orphans]);
    }

    /// <summary>Adds what stands at a line.</summary>
    /// <returns>The number of lines that were taken.</returns>
    private int Add(int index)
    {
        ParagraphBlock line = _lines[index];
        if (OutlineMark.Find(line.Folded) is not null && !PageWords.EndsTable(line.Compact))
        {
            AddMarked(line.Content);
            return 1;
        }

        int around = NamesGroup(index) ? 0 : CountAround(index);
        if (around > 0)
        {
            return around;
        }

        IReadOnlyList<Label> labels = LabelScanner.FindOnLine(line.Content);
        if (HeadsGroup(index, labels))
        {
            AddBareHeading(line.Content);
        }
        else if (labels.Count > 0)
        {
            AddLabels(line, labels);
        }
        else
        {
            AddPlain(index, line);
        }

        return 1;
    }

    /// <summary>A label that counts what stands below it, or after which the numbers begin again: 牵头单位:甲局⏎1.…⏎2.…⏎牵头单位:乙局⏎1.….</summary>
    private bool HeadsGroup(int index, IReadOnlyList<Label> labels)
    {
        if (labels is not [{ Kind: ColumnKind.Lead or ColumnKind.Responsible or ColumnKind.Leader, Value.IsEmpty: false } label])
        {
            return NamesGroup(index);
        }

        if (GroupHeadings.IsNextLabel(_lines, index, _path, label.Kind))
        {
            return true;
        }

        bool beginsAgain = index + 1 < _lines.Length
            && OutlineMark.Find(_lines[index + 1].Folded) is { Number: 1 } next
            && (_current is null || _current.Mark?.Kind == next.Kind);
        return beginsAgain || SectionHeading.IsGroupLabel(_lines[index].Content, labels);
    }

    /// <summary>区长张某某主抓的工作, right above a numbered line: worded like a title, and the heading of a group.</summary>
    private bool NamesGroup(int index) =>
        _lines[index].Compact.Length <= LongestBareHeading
        && index + 1 < _lines.Length
        && OutlineMark.Find(_lines[index + 1].Folded) is { Number: > 0 }
        && SectionHeading.NamesGroup(_lines[index].Content);

    /// <summary>现将有关事项通知如下: before anything of the text.</summary>
    private bool IsLeadIn(ParagraphBlock line) =>
        line.Compact.Ends(":") && (_current is null or { Mark: null, IsBareHeading: false }) && LabelScanner.FindOnLine(line.Content).Count == 0;

    /// <summary>How many of the lines from here on are no text of the breakdown; most of them close what is open.</summary>
    private int CountAround(int index)
    {
        ParagraphBlock line = _lines[index];
        if (RoleVerbs.IsDeclaration(line.Compact.Trim("()。")) && !NamesRole(line))
        {
            return 1;
        }

        int around = PageWords.EndsTable(line.Compact) ? 1 + CountNotes(index)
            : _current is null && TitleReader.CountLines(_lines, index) is > 0 and int titles ? titles
            : IsLeadIn(line) ? 1
            : LetterLines.CountAround(_lines, index);
        if (around > 0 && !PageWords.IsChrome(line.Compact))
        {
            Close();
        }

        return around;
    }

    /// <summary>说明:⏎1.…⏎2.…: how many numbered lines belong to the notes or links that a line opens behind the tasks.</summary>
    private int CountNotes(int index)
    {
        bool opensList = _root.Children.Count > 0 && PageWords.OpensList(_lines[index].Compact);
        int count = 0;
        while (opensList && index + count + 1 < _lines.Length && OutlineMark.Find(_lines[index + count + 1].Folded)?.Number == count + 1)
        {
            count++;
        }

        return count;
    }

    /// <summary>责任单位:甲局(列第一位的为牵头单位,下同)、乙局: a declaration inside a label.</summary>
    private static bool NamesRole(ParagraphBlock line) =>
        LabelScanner.FindOnLine(line.Content) is [{ Kind: ColumnKind.Lead or ColumnKind.Support or ColumnKind.Responsible }, ..];

    /// <summary>A line may hold several tasks: <c>(一)…。(甲厅负责)(二)…</c>.</summary>
    private void AddMarked(MappedText line)
    {
        foreach (MappedText item in OutlineItems.Split(line))
        {
            OutlineMark mark = OutlineMark.Find(item.Folded)!.Value;
            var node = new OutlineNode(mark, item.Slice(0, mark.Length));
            MappedText text = item.Slice(mark.Length);
            IReadOnlyList<Label> labels = LabelScanner.FindOnLine(text);
            bool isRole = labels.Count > 0 && labels[0].Kind is ColumnKind.Lead or ColumnKind.Support or ColumnKind.Responsible;
            if (!isRole || SectionHeading.IsGroupLabel(text, labels))
            {
                labels = [];
            }

            Open(node);
            node.LastPart.Labels.AddRange(labels);
            node.LabelText = labels.Count == 0 ? MappedText.Empty : text;
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
        if (labels[0] is { Kind: ColumnKind.Task, Value.IsEmpty: false } && _current is null or { IsRecord: true })
        {
            AddRecord(labels);
            return;
        }

        if (_current is null)
        {
            Orphans.Add(line.Content);
            return;
        }

        _current.LastPart.Labels.AddRange(labels);
    }

    /// <summary>工作任务:…⏎责任单位:…⏎时限:…: without a number, the label of the task begins a record.</summary>
    private void AddRecord(IReadOnlyList<Label> labels)
    {
        var record = new OutlineNode(null, null) { IsRecord = true };
        record.LastPart.Lines.Add(labels[0].Value);
        record.LastPart.Labels.AddRange(labels.Skip(1));
        (_path.Count > 0 ? ParentOfFree() : _root).Children.Add(record);
        _current = record;
    }

    private void AddPlain(int index, ParagraphBlock line)
    {
        bool isNextGroup = line.Compact.Length <= LongestBareHeading && GroupHeadings.IsNextUnits(_lines, index, _path);
        if (!isNextGroup && _current is { LastPart: { Labels.Count: > 0 } labelled } && ContinuesLabel(labelled, line))
        {
            return;
        }

        if (isNextGroup || IsBareHeading(index))
        {
            AddBareHeading(line.Content);
            return;
        }

        bool isFinished = _current is null
            || _current.LastPart.Labels.Count > 0
            || (_current is { Mark: null, IsBareHeading: false } && ParagraphEnds.EndsSentence(_current.LastPart.Lines[^1]))
            || (_current.LastPart.Lines is [.., MappedText last] && ParagraphEnds.EndsParagraph(last) && SectionWords.IsAppeal(line.Compact));
        if (isFinished)
        {
            AddFree(line.Content);
        }
        else
        {
            _current!.LastPart.Lines.Add(line.Content);
        }
    }

    private void AddBareHeading(MappedText heading)
    {
        Open(new OutlineNode(null, null) { IsBareHeading = true });
        _current!.LastPart.Lines.Add(heading);
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

    /// <summary>Units that go on in the next line: after a break inside a name, or one unit a line.</summary>
    private static bool ContinuesLabel(OutlinePart part, ParagraphBlock line)
    {
        Label label = part.Labels[^1];
        if (label.Value.Length > LongestList)
        {
            return false;
        }

        bool isUnits = label.Kind is ColumnKind.Lead or ColumnKind.Support or ColumnKind.Responsible;
        bool isFirstValue = label.Value.IsEmpty && line.BlankLinesBefore < 2;
        bool isBroken = isUnits && !label.Value.IsEmpty && !label.IsClosed && line.Compact.Length <= LongestBareHeading && !UnitNames.EndsLikeUnit(label.Value.Text);
        bool isNext = isUnits && !line.Folded.HasAny("。;") && CellWords.LooksLikeUnits(line.Folded) == Likeness.Yes;
        if (!isFirstValue && !isBroken && !isNext)
        {
            return false;
        }

        MappedText value = LabelScanner.TrimSeparators(line.Content);
        part.Labels[^1] = label with
        {
            Value = label.Value.Append(value, label.IsOpen ? "、" : isBroken ? "" : "\n"),
            IsClosed = line.Folded.Ends("。"),
            IsOpen = line.Folded.Ends("、"),
        };
        return true;
    }

    /// <summary>A short line without a number or a full stop, right above a numbered one, behind a finished text.</summary>
    private bool IsBareHeading(int index)
    {
        ParagraphBlock line = _lines[index];
        bool isShort = line.Compact.Length <= LongestBareHeading && !line.Compact.HasAny("。;:,");
        if (!isShort || index + 1 >= _lines.Length || OutlineMark.Find(_lines[index + 1].Folded) is not { } next)
        {
            return false;
        }

        // Bullets below a line may be its parts; where the tasks themselves have bullets, the line heads those below it.
        bool areTasks = next.Kind != MarkKind.Bullet || _current is null or { Mark.Kind: MarkKind.Bullet };
        if (!areTasks)
        {
            return false;
        }

        bool isFinished = _current is null
            || _current.LastPart.Labels.Count > 0
            || (_current.LastPart.Lines is [.., MappedText last] && !last.IsEmpty && TextEnds.Has(last.Folded[last.Length - 1]));
        if (!isFinished || TitleWords.IsTitle(line.Compact))
        {
            return false;
        }

        // A unit by itself heads its tasks where their numbers begin again; elsewhere it is a cell or a signature.
        bool isUnits = CellWords.LooksLikeUnits(line.Folded) == Likeness.Yes;
        return !isUnits || OutlineMark.Find(_lines[index + 1].Folded) is { Number: 1 };
    }

    private void Close()
    {
        OutlineTail.Cut(_current, Siblings);
        _path.Clear();
        _current = null;
    }
}
