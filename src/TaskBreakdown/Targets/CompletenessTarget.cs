using TaskBreakdown.Text;

namespace TaskBreakdown.Targets;

/// <summary>Something that is to be complete without a figure being named (全覆盖, 清零, 应保尽保).</summary>
/// <remarks>Immutable; any number of threads may share one.</remarks>
/// <param name="Text">The words that say so: <c>全覆盖</c>.</param>
/// <param name="Span">Where they stand in the text they were read from.</param>
/// <param name="Subject">What is to be complete; null where the words before it name nothing.</param>
public sealed record CompletenessTarget(string Text, TextSpan Span, string? Subject);
