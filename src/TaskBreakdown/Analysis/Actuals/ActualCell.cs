using TaskBreakdown.Text;

namespace TaskBreakdown.Analysis.Actuals;

/// <summary>The words of one field, and where they stand.</summary>
internal readonly record struct ActualCell(string Text, TextSpan Span);
