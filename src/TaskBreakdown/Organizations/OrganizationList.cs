using System.Collections.Immutable;
using TaskBreakdown.Polyfills;
using TaskBreakdown.Text;

namespace TaskBreakdown.Organizations;

/// <summary>What one responsibility cell holds: its members in order, and whether it is left open (等部门、单位).</summary>
/// <remarks>Immutable; any number of threads may share one. Equality covers every member.</remarks>
public sealed record OrganizationList
{
    /// <summary>A cell that names nobody.</summary>
    public static OrganizationList Empty { get; } = new();

    /// <summary>The members in the order of the text; spans are disjoint.</summary>
    public ImmutableArray<Organization> Members { get; init; } = [];

    /// <summary>Whether an open 等 says that there are more.</summary>
    public bool IsOpenEnded { get; init; }

    /// <summary>
    /// Where the cell declares how roles follow from the order of the units (列第一位者为牵头单位,下同), without its brackets;
    /// null where it does not. Such a sentence holds for the rest of the document.
    /// </summary>
    public TextSpan? RoleSentence { get; init; }

    /// <inheritdoc/>
    public bool Equals(OrganizationList? other) =>
        other is not null
        && IsOpenEnded == other.IsOpenEnded
        && RoleSentence == other.RoleSentence
        && Members.ElementsEqual(other.Members);

    /// <inheritdoc/>
    public override int GetHashCode() => (Members.OrEmpty().Length * 2) + (IsOpenEnded ? 1 : 0);
}
