namespace TaskBreakdown.Organizations;

/// <summary>The kind of a member and what decided it.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Rule">What decided it.</param>
internal readonly record struct KindDecision(OrganizationKind Kind, KindRule Rule);
