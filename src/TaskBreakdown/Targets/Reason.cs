using TaskBreakdown.Text;

namespace TaskBreakdown.Targets;

/// <summary>Why something was decided: the name of the rule and the words it went by.</summary>
internal readonly record struct Reason(string Rule, TextSpan Words);
