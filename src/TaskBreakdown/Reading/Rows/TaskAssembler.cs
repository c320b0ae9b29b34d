using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using TaskBreakdown.Model;
using TaskBreakdown.Targets;
using TaskBreakdown.Text;

namespace TaskBreakdown.Reading.Rows;

/// <summary>The one place where rows become tasks.</summary>
internal sealed class TaskAssembler
{
    private const string NameJoiner = ":";

    private readonly RowContext _context;
    private readonly ResponsibilityReader _responsibilities;

    internal TaskAssembler(RowContext context)
    {
        _context = context;
        _responsibilities = new ResponsibilityReader(context);
    }

    /// <summary>The sections with their tasks, in the order of the rows.</summary>
    internal ImmutableArray<WorkSection> Assemble(IReadOnlyList<BreakdownRow> rows)
    {
        var sections = ImmutableArray.CreateBuilder<WorkSection>();
        for (int start = 0; start < rows.Count;)
        {
            int end = start + 1;
            while (end < rows.Count && ReferenceEquals(rows[end].Section, rows[start].Section))
            {
                end++;
            }

            sections.Add(AssembleSection(sections.Count + 1, rows, start, end));
            start = end;
        }

        return sections.ToImmutable();
    }

    private WorkSection AssembleSection(int number, IReadOnlyList<BreakdownRow> rows, int start, int end)
    {
        RowSection section = rows[start].Section;
        var ids = new TaskIds(number, end - start);
        var tasks = ImmutableArray.CreateBuilder<WorkTask>(end - start);
        for (int i = start; i < end; i++)
        {
            tasks.Add(AssembleTask(ids.Next(rows[i].Number), rows[i]));
        }

        return new WorkSection
        {
            Number = number,
            Heading = section.Heading?.Text,
            HeadingSpan = section.Heading?.Span,
            Ancestors = [.. section.Ancestors.Select(heading => heading.Text)],
            Tasks = tasks.MoveToImmutable(),
        };
    }

    private WorkTask AssembleTask(string id, BreakdownRow row)
    {
        MappedText text = JoinText(row);
        string words = text.Text;
        ExtractionResult extraction = _context.Targets.Extract(words);
        IndicatorText? indicator = row.Targets.IsEmpty ? null : IndicatorText.Of(row, _context.Targets);
        TargetColumnText? column = TargetColumnText.Join(row.Targets, indicator?.Unit);
        return new WorkTask
        {
            Id = id,
            Number = row.Number,
            Text = words,
            Span = text.Span,
            TargetText = column?.Text,
            Responsibility = _responsibilities.Read(row),
            Deadline = DeadlineCell.Read(row, text, words, _context),
            Targets = column is null || indicator is null ? extraction.Targets : [.. extraction.Targets, .. column.Extract(_context.Targets, indicator)],
            Completeness = extraction.Completeness,
            Progress = NullIfEmpty(row.Progress),
            Remark = NullIfEmpty(row.Remark),
        };
    }

    /// <summary>A name and what it consists of, with a colon between them; behind a stop a content goes on without one.</summary>
    private static MappedText JoinText(BreakdownRow row)
    {
        MappedText text = row.Task;
        foreach (MappedText content in row.Contents)
        {
            bool goesOn = !text.IsEmpty && "。;:,".Has(text.Folded[text.Length - 1]);
            text = MappedText.Join([text, content], goesOn ? "" : NameJoiner);
        }

        return text;
    }

    private static string? NullIfEmpty(MappedText text) => text.IsEmpty ? null : text.Text;
}
