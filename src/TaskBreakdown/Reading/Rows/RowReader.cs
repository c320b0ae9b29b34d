using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using TaskBreakdown.Diagnostics;
using TaskBreakdown.Reading.Checks;
using TaskBreakdown.Reading.Heads;
using TaskBreakdown.Reading.Layouts;
using TaskBreakdown.Reading.Lexicons;
using TaskBreakdown.Reading.Outlines;
using TaskBreakdown.Reading.Tables;
using TaskBreakdown.Text;

namespace TaskBreakdown.Reading.Rows;

/// <summary>Turns the blocks of a document into rows, in the order of the text.</summary>
internal sealed class RowReader
{
    private const int LongestHeading = 40;

    private readonly ImmutableArray<IBlock> _blocks;
    private readonly MappedText? _title;
    private readonly Findings _findings;
    private readonly List<RowStretch> _stretches = [];

    private RowReader(ImmutableArray<IBlock> blocks, MappedText? title, Findings findings)
    {
        _blocks = blocks;
        _title = title;
        _findings = findings;
    }

    internal static IReadOnlyList<BreakdownRow> Read(ImmutableArray<IBlock> blocks, DocumentHead head, Findings findings)
    {
        var reader = new RowReader(blocks, head.Title, findings);
        int letterEnd = CoverLetter.FindEnd(blocks);
        reader.ReadStretches(0, letterEnd, isLetter: true);
        reader.ReadStretches(letterEnd, blocks.Length, isLetter: false);
        return reader.Select();
    }

    private void ReadStretches(int start, int end, bool isLetter)
    {
        var lines = ImmutableArray.CreateBuilder<ParagraphBlock>();
        for (int i = start; i < end; i++)
        {
            if (_blocks[i] is ParagraphBlock line)
            {
                lines.Add(line);
                continue;
            }

            RowSection section = TakeGroup(lines) ?? SectionOf(Caption(lines));
            AddOutline(lines, isLetter);
            _stretches.Add(new RowStretch { Table = ReadTable(_blocks[i], section) });
        }

        AddOutline(lines, isLetter);
    }

    private IReadOnlyList<BreakdownRow> ReadTable(IBlock block, RowSection section)
    {
        if (block is DamagedTableBlock damaged)
        {
            _findings.Add(damaged.Problem, damaged.Span, damaged.Quote);
            return [];
        }

        RawTable table = NumberColumn.Complete(((TableBlock)block).Table);
        IReadOnlyList<BreakdownRow> rows = ContinueSection(TableRowReader.Read(table, section, _findings), section);
        bool isScrambled = TableSanity.IsScrambled(table, rows);
        TableCheck.Check(table, rows, isScrambled, _findings);
        return isScrambled ? [] : rows;
    }

    /// <summary>A header row that is repeated on the next page is no new section: the numbers go on.</summary>
    private IReadOnlyList<BreakdownRow> ContinueSection(IReadOnlyList<BreakdownRow> rows, RowSection section)
    {
        bool goesOn = section.Heading is null
            && rows is [{ Number: int next }, ..]
            && _stretches is [.., { Table: [.., { Number: int last }] }]
            && next == last + 1;
        if (!goesOn)
        {
            return rows;
        }

        RowSection first = rows[0].Section;
        RowSection above = _stretches[^1].Table[^1].Section;
        bool isSame = first == section || (first.Heading is not null && first.Heading.Text == above.Heading?.Text);
        return isSame ? [.. rows.Select(row => row.Section == first ? row with { Section = above } : row)] : rows;
    }

    private void AddOutline(ImmutableArray<ParagraphBlock>.Builder lines, bool isLetter)
    {
        if (lines.Count > 0)
        {
            OutlineTree tree = OutlineBuilder.Build(lines.ToImmutable());
            IReadOnlyList<OutlineRow> rows = OutlineRowReader.Read(tree);
            foreach (MappedText orphan in tree.Orphans)
            {
                _findings.Add(DiagnosticDescriptors.OrphanLabel, orphan.Span, Findings.Quote(orphan.Text));
            }

            _stretches.Add(new RowStretch { Outline = rows, IsLetter = isLetter });
        }

        lines.Clear();
    }

    /// <summary>责任单位:某局 right above a table: all of it is theirs. Any other line stays with the text.</summary>
    private static RowSection? TakeGroup(ImmutableArray<ParagraphBlock>.Builder lines)
    {
        bool isGroup = lines.Count > 0
            && LabelScanner.FindOnLine(lines[^1].Content) is [{ Kind: ColumnKind.Lead or ColumnKind.Responsible or ColumnKind.Leader, Value.IsEmpty: false }];
        if (!isGroup)
        {
            return null;
        }

        MappedText group = lines[^1].Content;
        lines.RemoveAt(lines.Count - 1);
        return SectionHeading.Read(group, []);
    }

    private static RowSection SectionOf(MappedText? caption) =>
        caption is null ? new RowSection()
        : IsHeading(caption) ? SectionHeading.Read(caption, [])
        : new RowSection { Heading = caption, IsCaption = true };

    private static bool IsHeading(MappedText line) =>
        line.Length <= LongestHeading && OutlineMark.Find(line.Folded) is { IsHeadingMark: true };

    /// <summary>The heading or title right above a table, if it says more than the title of the document.</summary>
    private MappedText? Caption(ImmutableArray<ParagraphBlock>.Builder lines)
    {
        for (int i = lines.Count - 1; i >= 0 && i >= lines.Count - 3; i--)
        {
            if (IsHeading(lines[i].Content))
            {
                return lines[i].Content;
            }

            if (TitleWords.IsTitle(lines[i].Compact))
            {
                return lines[i].Content.Text == _title?.Text ? null : lines[i].Content;
            }
        }

        return null;
    }

    private IReadOnlyList<BreakdownRow> Select() =>
        WithoutLoneCaption(_stretches.Exists(stretch => stretch.Outline.Count > 0) ? SelectFromBoth() : Tables());

    private List<BreakdownRow> Tables()
    {
        var rows = new List<BreakdownRow>(_stretches.Sum(stretch => stretch.Table.Count));
        foreach (RowStretch stretch in _stretches)
        {
            rows.AddRange(stretch.Table);
        }

        return rows;
    }

    /// <summary>The rows of tables, and those of the text between them that are tasks.</summary>
    private IReadOnlyList<BreakdownRow> SelectFromBoth()
    {
        bool hasTables = _stretches.Exists(stretch => stretch.Table.Count > 0);
        bool isLetter = !_stretches.Exists(stretch => stretch.IsLetter && stretch.Outline.Any(NamesUnitsByLabel));
        IReadOnlyList<BreakdownRow> body = SelectOutline(hasTables, isLetter ? stretch => !stretch.IsLetter : _ => true);

        // A letter speaks of leads and supporters in general; it holds the tasks only where nothing follows it.
        bool isAllLetter = isLetter && !hasTables && body.Count == 0;
        IReadOnlyList<BreakdownRow> outline = isAllLetter ? SelectOutline(hasTables, stretch => stretch.IsLetter) : body;
        var kept = new HashSet<BreakdownRow>(outline, ReferenceComparer.Instance);
        return [.. _stretches.SelectMany(stretch => stretch.Table.Concat(stretch.Outline.Select(row => row.Row).Where(kept.Contains)))];
    }

    private IReadOnlyList<BreakdownRow> SelectOutline(bool hasTables, System.Func<RowStretch, bool> isAsked) =>
        OutlineSelection.Select([.. _stretches.Where(isAsked).SelectMany(stretch => stretch.Outline)], hasTables);

    /// <summary>Letters do not say in brackets or labels who answers for a numbered paragraph; breakdowns do.</summary>
    private static bool NamesUnitsByLabel(OutlineRow row) => row is { NamesUnits: true, Mark: not null, Row.Roles.IsFromProse: false };

    /// <summary>The title above the only table is that of the document in other words, and no heading; nor is one that the title quotes, where no other heading stands.</summary>
    private IReadOnlyList<BreakdownRow> WithoutLoneCaption(IReadOnlyList<BreakdownRow> rows)
    {
        if (rows.Count == 0 || rows[0].Section is not { IsCaption: true } captioned
            || rows.Any(row => row.Section != captioned && (row.Section.Heading is not null || !IsQuoted(captioned.Heading))))
        {
            return rows;
        }

        var section = new RowSection();
        return [.. rows.Select(row => row.Section == captioned ? row with { Section = section } : row)];
    }

    private bool IsQuoted(MappedText? caption) =>
        _title is not null && caption is not null && FoldedText.RemoveBlanks(_title.Folded).Has(FoldedText.RemoveBlanks(caption.Folded).ToString());
}
