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
        var findings = new Findings(source);
        if (LimitCheck.IsBeyond(source, findings) || EncodingCheck.Check(source, findings))
        {
            return new WorkBreakdown { Diagnostics = findings.ToImmutable() };
        }

        DocumentText document = DocumentText.From(source);
        MetadataHead metadata = MetadataReader.Read(document);
        ImmutableArray<Block> blocks = BlockSegmenter.Segment(document.Without(metadata.Lines));
        MetadataCheck.Check(metadata, blocks, findings);
        return Read(source, DocumentHead.Read(source, metadata, blocks), blocks, findings);
    }

    /// <summary>Everything behind the blocks, which other file formats share.</summary>
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
