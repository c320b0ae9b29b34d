using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using TaskBreakdown.Diagnostics;
using TaskBreakdown.Organizations;
using TaskBreakdown.Polyfills;
using TaskBreakdown.Text;

namespace TaskBreakdown.Model;

/// <summary>A work breakdown as published (工作主要任务分解): sections of tasks, with who answers for each.</summary>
/// <remarks>
/// <para>Immutable; safe to share between threads. Equality covers every member, diagnostics included.</para>
/// </remarks>
public sealed partial record WorkBreakdown
{
    /// <summary>The title of the document; null where none was found.</summary>
    public string? Title { get; init; }

    /// <summary>Where the title stands in the source; null without a title.</summary>
    public TextSpan? TitleSpan { get; init; }

    /// <summary>The year the breakdown is for; null where neither title nor dates tell.</summary>
    public int? Year { get; init; }

    /// <summary>The level of government that issued it, inferred from title, issuing body and prefixes.</summary>
    public OrganizationLevel Level { get; init; }

    /// <summary>The words that <see cref="Level"/> was read from; null where it is unknown.</summary>
    public AuthorityEvidence? LevelEvidence { get; init; }

    /// <summary>The place the document names as its own (北仑区); null where it names none.</summary>
    public string? Jurisdiction { get; init; }

    /// <summary>The words that <see cref="Jurisdiction"/> was read from; null where it is.</summary>
    public AuthorityEvidence? JurisdictionEvidence { get; init; }

    /// <summary>The metadata header.</summary>
    public DocumentMetadata Metadata { get; init; } = DocumentMetadata.Empty;

    /// <summary>The sections in the order of the document.</summary>
    public ImmutableArray<WorkSection> Sections { get; init; } = [];

    /// <summary>What is wrong with the document or could not be read, in the order of the text.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>All tasks of all sections, in order.</summary>
    public IEnumerable<WorkTask> Tasks => Sections.OrEmpty().SelectMany(section => section.Tasks);

    /// <inheritdoc/>
    public bool Equals(WorkBreakdown? other) =>
        other is not null
        && Title == other.Title
        && TitleSpan == other.TitleSpan
        && Year == other.Year
        && Level == other.Level
        && Jurisdiction == other.Jurisdiction
        && LevelEvidence == other.LevelEvidence
        && JurisdictionEvidence == other.JurisdictionEvidence
        && Metadata.Equals(other.Metadata)
        && Sections.ElementsEqual(other.Sections)
        && Diagnostics.ElementsEqual(other.Diagnostics);

    /// <inheritdoc/>
    public override int GetHashCode() => (Sections.OrEmpty().Length * 397) ^ (Year ?? 0);
}
