namespace TaskBreakdown.Diagnostics;

/// <summary>A kind of diagnostic: its stable id, what it means and how it is worded.</summary>
/// <remarks>Immutable; any number of threads may share one.</remarks>
/// <param name="Id">Stable id, <c>TB</c> and four digits; never reused.</param>
/// <param name="Title">What is wrong, in a few English words.</param>
/// <param name="MessageFormat">The message with numbered placeholders, as <see cref="string.Format(string, object[])"/> takes it.</param>
/// <param name="Severity">How bad it is.</param>
public sealed record DiagnosticDescriptor(string Id, string Title, string MessageFormat, DiagnosticSeverity Severity);
