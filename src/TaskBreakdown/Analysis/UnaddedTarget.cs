namespace TaskBreakdown.Analysis;

/// <summary>A target that takes no part in a total, and why.</summary>
/// <remarks>Immutable; any number of threads may share one. Equality covers every member.</remarks>
/// <param name="Target">The target.</param>
/// <param name="Reason">Why it was not added.</param>
public sealed record UnaddedTarget(TaskTarget Target, UnaddedReason Reason);
