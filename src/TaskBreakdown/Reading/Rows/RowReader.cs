using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
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
    private readonly List<RowStretch> _stretches = [];

    private RowReader(ImmutableArray<Block> blocks, MappedText? title)
    {
        _blocks = blocks;
        _title = title;
    }

    internal static IReadOnlyList<BreakdownRow> Read(ImmutableArray<Block> blocks, DocumentHead head)
    {
        var reader = new RowReader(blocks, head.Title);
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
            if (_blocks[i] is TableBlock table)
            {
                _stretches.Add(new RowStretch { Table = TableRowReader.Read(table.Table, SectionOf(caption)) });
            }
        }

        AddOutline(lines, isLetter);
    }

    private void AddOutline(ImmutableArray<ParagraphBlock>.Builder lines, bool isLetter)
    {
        if (lines.Count > 0)
        {
            IReadOnlyList<OutlineRow> rows = OutlineRowReader.Read(OutlineBuilder.Build(lines.ToImmutable()));
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
                return lines[i].Content.Text == _title?.Text ? null : lines[i].Content;
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
