using TaskBreakdown.Targets;

namespace TaskBreakdown.Tests.Targets;

/// <summary>A figure with the words that bound it, and what an extractor has to make of it.</summary>
/// <param name="Text">Bound, number, unit and bound as written.</param>
/// <param name="Raw">Number and unit.</param>
/// <param name="Value">The value.</param>
/// <param name="Unit">The unit as written.</param>
/// <param name="Comparison">What the bounds say.</param>
public sealed record GeneratedFigure(string Text, string Raw, decimal Value, string Unit, Comparison Comparison);
