namespace TaskBreakdown.Rivals;

/// <summary>A figure as a contestant reports it.</summary>
/// <param name="Value">The value, multipliers applied.</param>
/// <param name="Unit">The unit as the text writes it.</param>
/// <param name="Comparator"><c>=</c>, <c>&gt;</c>, <c>&gt;=</c>, <c>&lt;</c>, <c>&lt;=</c>, <c>~</c> or <c>range</c>.</param>
internal readonly record struct Finding(decimal Value, string Unit, string Comparator);
