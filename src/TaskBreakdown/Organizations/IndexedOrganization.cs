using System.Collections.Immutable;
using TaskBreakdown.Polyfills;

namespace TaskBreakdown.Organizations;

/// <summary>One organization of a document, with every way the document writes it.</summary>
/// <remarks>Immutable; any number of threads may share one. Equality covers every member.</remarks>
public sealed record IndexedOrganization
{
    /// <summary>Which organization it is.</summary>
    public required OrganizationIdentity Identity { get; init; }

    /// <summary>The canonical name of its first mention.</summary>
    public required string Name { get; init; }

    /// <summary>What sort of body it is.</summary>
    public OrganizationKind Kind { get; init; }

    /// <summary>Its level.</summary>
    public OrganizationLevel Level { get; init; }

    /// <summary>Whether it stands for a class of units.</summary>
    public bool IsCollective { get; init; }

    /// <summary>The spellings, each once, in the order of the document: 区市场监管局, 区市场局.</summary>
    public ImmutableArray<string> Spellings { get; init; } = [];

    /// <summary>Number of tasks it leads.</summary>
    public int LeadCount { get; init; }

    /// <summary>Number of tasks it supports.</summary>
    public int SupportCount { get; init; }

    /// <inheritdoc/>
    public bool Equals(IndexedOrganization? other) =>
        other is not null
        && Identity == other.Identity
        && Name == other.Name
        && Kind == other.Kind
        && Level == other.Level
        && IsCollective == other.IsCollective
        && LeadCount == other.LeadCount
        && SupportCount == other.SupportCount
        && Spellings.ElementsEqual(other.Spellings);

    /// <inheritdoc/>
    public override int GetHashCode() => Identity.GetHashCode();
}
