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
    public static BreakdownReader Default { get; } = new(TargetExtractor.Default, OrganizationNormalizer.Default);

    private readonly TargetExtractor _targets;
    private readonly OrganizationNormalizer _organizations;

    /// <summary>Creates a reader with catalogs of one's own.</summary>
    /// <param name="targets">Reads the figures of the tasks.</param>
    /// <param name="organizations">Reads the responsible units.</param>
    /// <exception cref="System.ArgumentNullException">An argument is null.</exception>
    public BreakdownReader(TargetExtractor targets, OrganizationNormalizer organizations)
    {
        Throw.IfNull(targets);
        Throw.IfNull(organizations);
        _targets = targets;
        _organizations = organizations;
    }

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
    internal WorkBreakdown Read(SourceText source, ImmutableArray<IBlock> blocks)
    {
        var findings = new Findings(source);
        if (LimitCheck.Check(source, findings) || EncodingCheck.Check(source, findings))
        {
            return new WorkBreakdown { Diagnostics = findings.ToImmutable() };
        }

        ImmutableArray<IBlock> expanded = PageFurniture.RemoveFrom(GridReader.Expand(blocks));
        MetadataHead metadata = MetadataReader.Read(expanded);
        ImmutableArray<IBlock> body = BlockSegmenter.Segment(expanded, metadata.Lines);
        MetadataCheck.Check(metadata, body, findings);
        return Read(source, DocumentHead.Read(source, metadata, body), body, findings);
    }

    private WorkBreakdown Read(SourceText source, DocumentHead head, ImmutableArray<IBlock> blocks, Findings findings)
    {
        IReadOnlyList<BreakdownRow> rows = RowReader.Read(blocks, head, findings);
        var context = new RowContext(
            source,
            head.Year ?? DeadlineYear.Find(rows),
            AuthorityWords.Read(source, head, blocks, rows),
            RoleMarkCheck.FirstListedLeads(source, findings),
            findings,
            _targets,
            _organizations);
        ImmutableArray<WorkSection> sections = new TaskAssembler(context).Assemble(rows);
        TaskCheck.Check(sections, findings);
        NearNameCheck.Check(sections, findings);
        StatedTotals.Check(blocks, rows, sections, head.Title?.Text, findings);
        HeaderlessTableCheck.Check(blocks, findings);
        EndCheck.Check(blocks, rows, findings);
        EmptinessCheck.Check(source, blocks, sections, findings);
        return new WorkBreakdown
        {
            Title = head.Title?.Text,
            TitleSpan = head.Title?.Span,
            Year = context.Year,
            Level = context.Authority.Level,
            LevelEvidence = context.Authority.LevelEvidence,
            Jurisdiction = context.Authority.Jurisdiction,
            JurisdictionEvidence = context.Authority.JurisdictionEvidence,
            Metadata = head.Metadata,
            Sections = sections,
            Diagnostics = findings.ToImmutable(),
        };
    }
}
