using System;
using System.Collections.Immutable;
using TaskBreakdown.Polyfills;

namespace TaskBreakdown.Organizations;

/// <summary>An organization that a caller knows: one line of the real list of a place's bureaus (机构名录).</summary>
/// <remarks>Immutable; any number of threads may share one. Equality covers every member.</remarks>
public sealed record OrganizationEntry
{
    /// <summary>Its official name, with its level (区卫生健康局) or its place (北仑区卫生健康局).</summary>
    public required string Name { get; init; }

    /// <summary>The place it belongs to, <c>北仑区</c>; null for one that holds in every document.</summary>
    public string? Jurisdiction { get; init; }

    /// <summary>What sort of body it is; null to read it from the name.</summary>
    public OrganizationKind? Kind { get; init; }

    /// <summary>Its level; null to read it from the name.</summary>
    public OrganizationLevel? Level { get; init; }

    /// <summary>The name of the body it belongs to; null where that is not known.</summary>
    public string? Parent { get; init; }

    /// <summary>Other spellings of today's name: 卫健局, 区卫健局. A mention written so gets <see cref="Name"/>.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>
    /// Names it or its predecessors had: 区卫生和计划生育局. A mention keeps such a name, since the document is of its time;
    /// <see cref="OrganizationIdentity"/> links it.
    /// </summary>
    public ImmutableArray<string> FormerNames { get; init; } = [];

    /// <inheritdoc/>
    public bool Equals(OrganizationEntry? other) =>
        other is not null
        && Name == other.Name
        && Jurisdiction == other.Jurisdiction
        && Kind == other.Kind
        && Level == other.Level
        && Parent == other.Parent
        && Aliases.ElementsEqual(other.Aliases)
        && FormerNames.ElementsEqual(other.FormerNames);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Name);
}
