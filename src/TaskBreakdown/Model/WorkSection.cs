using System.Collections.Immutable;
using TaskBreakdown.Polyfills;
using TaskBreakdown.Text;

namespace TaskBreakdown.Model;

/// <summary>A section of a breakdown: the tasks under one heading, or of one table.</summary>
/// <remarks>Immutable; any number of threads may share one. Equality covers every member.</remarks>
public sealed record WorkSection
{
    /// <summary>Place of the section in the document, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>The heading without its number; null where only a repeated header row marks the section.</summary>
    public string? Heading { get; init; }

    /// <summary>Where the heading stands in the source; null without a heading.</summary>
    public TextSpan? HeadingSpan { get; init; }

    /// <summary>The headings above this one, outermost first, without their numbers; empty in most documents.</summary>
    public ImmutableArray<string> Ancestors { get; init; } = [];

    /// <summary>The tasks in the order of the document.</summary>
    public ImmutableArray<WorkTask> Tasks { get; init; } = [];

    /// <inheritdoc/>
    public bool Equals(WorkSection? other) =>
        other is not null
        && Number == other.Number
        && Heading == other.Heading
        && HeadingSpan == other.HeadingSpan
        && Ancestors.ElementsEqual(other.Ancestors)
        && Tasks.ElementsEqual(other.Tasks);

    /// <inheritdoc/>
    public override int GetHashCode() => (Number * 397) ^ Tasks.OrEmpty().Length;
}
