using System.Collections.Generic;
using System.Collections.Immutable;
using TaskBreakdown.Model;
using TaskBreakdown.Organizations;
using TaskBreakdown.Polyfills;
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
        DocumentText document = DocumentText.From(source);
        MetadataHead metadata = MetadataReader.Read(document);
        ImmutableArray<Block> blocks = BlockSegmenter.Segment(document.Without(metadata.Lines));
        DocumentHead head = DocumentHead.Read(source, metadata, blocks);
        IReadOnlyList<BreakdownRow> rows = RowReader.Read(blocks, head);
        var context = new RowContext(
            source, head.Year, OrganizationLevel.Unknown, false, TargetExtractor.Default, OrganizationNormalizer.Default);
        return new WorkBreakdown
        {
            Title = head.Title?.Text,
            TitleSpan = head.Title?.Span,
            Year = head.Year,
            Metadata = head.Metadata,
            Sections = new TaskAssembler(context).Assemble(rows),
        };
    }
}
