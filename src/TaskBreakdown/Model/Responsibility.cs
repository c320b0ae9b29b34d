using System.Collections.Immutable;
using TaskBreakdown.Organizations;
using TaskBreakdown.Polyfills;
using TaskBreakdown.Text;

namespace TaskBreakdown.Model;

/// <summary>Who answers for a task: leads (牵头单位), supports (配合单位) and leaders in person (责任领导).</summary>
/// <remarks>Immutable; any number of threads may share one. Equality covers every member. Member spans point into the source document.</remarks>
public sealed record Responsibility
{
    /// <summary>A task for which nobody is named; legal in lists of people's livelihood projects.</summary>
    public static Responsibility None { get; } = new();

    /// <summary>The units that lead, in the order of the text; several lead together.</summary>
    public OrganizationList Lead { get; init; } = OrganizationList.Empty;

    /// <summary>Where the lead cell stands in the source; null where there is none.</summary>
    public TextSpan? LeadSpan { get; init; }

    /// <summary>The units that support, in the order of the text.</summary>
    public OrganizationList Support { get; init; } = OrganizationList.Empty;

    /// <summary>Where the support cell stands in the source; null where there is none or it is empty.</summary>
    public TextSpan? SupportSpan { get; init; }

    /// <summary>The leaders in person, as written; empty in most documents.</summary>
    public ImmutableArray<string> Leaders { get; init; } = [];

    /// <summary>How lead and support were told apart.</summary>
    public RoleRule RoleRule { get; init; }

    /// <inheritdoc/>
    public bool Equals(Responsibility? other) =>
        other is not null
        && Lead.Equals(other.Lead)
        && LeadSpan == other.LeadSpan
        && Support.Equals(other.Support)
        && SupportSpan == other.SupportSpan
        && RoleRule == other.RoleRule
        && Leaders.ElementsEqual(other.Leaders);

    /// <inheritdoc/>
    public override int GetHashCode() => (Lead.GetHashCode() * 397) ^ Support.GetHashCode();
}
