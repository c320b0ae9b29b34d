using TaskBreakdown.Text;

namespace TaskBreakdown.Organizations;

/// <summary>One decision about a member, with the rule that made it.</summary>
/// <remarks>Immutable; any number of threads may share one.</remarks>
/// <param name="Stage">What was decided.</param>
/// <param name="Reason">The rule in English, quoting the cell: <c>'区' is written</c>.</param>
/// <param name="Span">The words of the cell that the rule read; null where it read none.</param>
public sealed record OrganizationStep(OrganizationStage Stage, string Reason, TextSpan? Span = null);
