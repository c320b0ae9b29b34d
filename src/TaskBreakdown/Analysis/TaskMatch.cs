using TaskBreakdown.Model;

namespace TaskBreakdown.Analysis;

/// <summary>Two tasks of two breakdowns that are taken for the same.</summary>
/// <remarks>Immutable; any number of threads may share one. Equality covers every member.</remarks>
/// <param name="Before">The task in the earlier breakdown.</param>
/// <param name="After">The task in the later breakdown.</param>
/// <param name="Score">How alike the texts are, above 0 and up to 1, where they differ in nothing but figures and punctuation.</param>
public sealed record TaskMatch(WorkTask Before, WorkTask After, decimal Score);
