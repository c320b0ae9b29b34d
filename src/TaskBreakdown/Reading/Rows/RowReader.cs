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
    private readonly ImmutableArray<Block> _blocks;
    private readonly MappedText? _title;
    private readonly Findings _findings;
    private readonly int _tables;
    private readonly List<RowStretch> _stretches = [];

    private RowReader(ImmutableArray<Block> blocks, MappedText? title, Findings findings)
    {
        _blocks = blocks;
        _title = title;
        _findings = findings;
        _tables = blocks.Count(block => block is TableBlock);
    }

    internal static IReadOnlyList<BreakdownRow> Read(ImmutableArray<Block> blocks, DocumentHead head, Findings findings)
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

            MappedText? caption = Caption(lines);
            AddOutline(lines, isLetter);
            _stretches.Add(new RowStretch { Table = ReadTable(_blocks[i], SectionOf(caption)) });
        }

        AddOutline(lines, isLetter);
    }

    private IReadOnlyList<BreakdownRow> ReadTable(Block block, RowSection section)
    {
        if (block is DamagedTableBlock damaged)
        {
            _findings.Add(damaged.Problem, damaged.Span, damaged.Quote);
            return [];
        }

        RawTable table = ((TableBlock)block).Table;
        IReadOnlyList<BreakdownRow> rows = TableRowReader.Read(table, section, _findings);
        TableCheck.Check(table, rows, _findings);
        return TableSanity.IsScrambled(table, rows) ? [] : rows;
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

            _stretches.Add(new RowStretch { Outline = isLetter ? [.. rows.Where(row => row.NamesUnits)] : rows });
        }

        lines.Clear();
    }

    private static RowSection SectionOf(MappedText? caption) =>
        caption is null ? new RowSection() : SectionHeading.Read(caption, []);

    /// <summary>The heading or title right above a table, if it says more than the title of the document.</summary>
    private MappedText? Caption(ImmutableArray<ParagraphBlock>.Builder lines)
    {
        for (int i = lines.Count - 1; i >= 0 && i >= lines.Count - 3; i--)
        {
            bool isHeading = lines[i].Compact.Length <= 40 && OutlineMark.Find(lines[i].Folded) is { IsHeadingMark: true };
            if (isHeading || TitleWords.IsTitle(lines[i].Compact))
            {
                // The title of the only table is that of the document in other words.
                bool saysMore = isHeading || (_tables > 1 && lines[i].Content.Text != _title?.Text);
                return saysMore ? lines[i].Content : null;
            }
        }

        return null;
    }

    private IReadOnlyList<BreakdownRow> Select()
    {
        bool hasTables = _stretches.Exists(stretch => stretch.Table.Count > 0);
        OutlineRow[] outline = [.. _stretches.SelectMany(stretch => stretch.Outline)];
        var kept = new HashSet<BreakdownRow>(OutlineSelection.Select(outline, hasTables), ReferenceComparer.Instance);
        return [.. _stretches.SelectMany(stretch => stretch.Table.Concat(stretch.Outline.Select(row => row.Row).Where(kept.Contains)))];
    }
}
