using System.Collections.Immutable;
using TaskBreakdown.Polyfills;

namespace TaskBreakdown.Organizations;

/// <summary>A member of a cell and why it was read as it was.</summary>
/// <remarks>Immutable; any number of threads may share one. Equality covers the member and every step.</remarks>
/// <param name="Member">The member.</param>
/// <param name="Steps">The decisions in the order they were made.</param>
public sealed record OrganizationExplanation(Organization Member, ImmutableArray<OrganizationStep> Steps)
{
    /// <inheritdoc/>
    public bool Equals(OrganizationExplanation? other) =>
        other is not null && Member == other.Member && Steps.ElementsEqual(other.Steps);

    /// <inheritdoc/>
    public override int GetHashCode() => Member.GetHashCode();
}
