namespace TaskBreakdown.Numerals;

/// <summary>The digits before the first thousands separator, should the separator turn out to be a clause mark.</summary>
/// <param name="Value">Their value.</param>
/// <param name="CharsConsumed">Their length; 0 where no separator was read.</param>
internal readonly record struct UngroupedNumeral(decimal Value, int CharsConsumed);
