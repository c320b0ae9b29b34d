using TaskBreakdown.Text;

namespace TaskBreakdown.Targets;

/// <summary>One decision: a rule and the words it went by.</summary>
/// <remarks>Immutable; any number of threads may share one.</remarks>
/// <param name="Rule">The name of the rule, in lower camel case: <c>quotedName</c>, <c>boundBehind</c>.</param>
/// <param name="Words">The words as written; empty where the absence of words decided.</param>
/// <param name="Span">Where they stand in the text.</param>
public sealed record RuleDecision(string Rule, string Words, TextSpan Span);
