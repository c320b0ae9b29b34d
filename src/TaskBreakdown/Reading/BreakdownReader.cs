using System.Collections.Generic;
using System.Collections.Immutable;
using TaskBreakdown.Model;
using TaskBreakdown.Organizations;
using TaskBreakdown.Polyfills;
using TaskBreakdown.Reading.Checks;
using TaskBreakdown.Reading.Heads;
using TaskBreakdown.Reading.Layouts;
using TaskBreakdown.Reading.Rows;
using TaskBreakdown.Targets;
using TaskBreakdown.Text;

namespace TaskBreakdown.Reading;

/// <summary>Reads a published document into a breakdown.</summary>
/// <remarks>Immutable; safe to share between threads. No text makes it throw: what cannot be read is a diagnostic.</remarks>
public sealed class BreakdownReader
{
    /// <summary>A reader with the default catalogs.</summary>
    public static BreakdownReader Default { get; } = new();

    /// <summary>Reads one document.</summary>
    /// <param name="source">The text as published.</param>
    /// <returns>The breakdown, with diagnostics for what is wrong or could not be read.</returns>
    /// <exception cref="System.ArgumentNullException"><paramref name="source"/> is null.</exception>
    public WorkBreakdown Read(SourceText source)
    {
        Throw.IfNull(source);
        return Read(source, LimitCheck.IsBeyond(source) ? [] : DocumentLines.Split(source));
    }

    /// <summary>Reads a document that was cut into paragraphs and grids; every file format shares what follows.</summary>
    /// <param name="source">The words of the document, which all spans point into.</param>
    /// <param name="blocks">Its paragraphs and grids in the order of the text.</param>
    internal WorkBreakdown Read(SourceText source, ImmutableArray<Block> blocks)
    {
        var findings = new Findings(source);
        if (LimitCheck.Check(source, findings) || EncodingCheck.Check(source, findings))
        {
            return new WorkBreakdown { Diagnostics = findings.ToImmutable() };
        }

        ImmutableArray<Block> expanded = GridReader.Expand(blocks);
        MetadataHead metadata = MetadataReader.Read(expanded);
        ImmutableArray<Block> body = BlockSegmenter.Segment(metadata.RemoveFrom(expanded));
        MetadataCheck.Check(metadata, body, findings);
        return Read(source, DocumentHead.Read(source, metadata, body), body, findings);
    }

    private static WorkBreakdown Read(SourceText source, DocumentHead head, ImmutableArray<Block> blocks, Findings findings)
    {
        IReadOnlyList<BreakdownRow> rows = RowReader.Read(blocks, head, findings);
        var context = new RowContext(
            source,
            head.Year,
            OrganizationLevel.Unknown,
            RoleMarkCheck.FirstListedLeads(source, findings),
            findings,
            TargetExtractor.Default,
            OrganizationNormalizer.Default);
        ImmutableArray<WorkSection> sections = new TaskAssembler(context).Assemble(rows);
        TaskCheck.Check(sections, findings);
        StatedTotals.Check(blocks, rows, sections, head.Title?.Text, findings);
        EndCheck.Check(blocks, rows, findings);
        EmptinessCheck.Check(source, blocks, sections, findings);
        return new WorkBreakdown
        {
            Title = head.Title?.Text,
            TitleSpan = head.Title?.Span,
            Year = head.Year,
            Metadata = head.Metadata,
            Sections = sections,
            Diagnostics = findings.ToImmutable(),
        };
    }
}
