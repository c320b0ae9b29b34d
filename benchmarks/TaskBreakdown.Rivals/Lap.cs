namespace TaskBreakdown.Rivals;

/// <summary>One pass of one contestant over its lines.</summary>
/// <param name="SecondsPerCharacter">Time on the processor.</param>
/// <param name="BytesPerCharacter">Bytes allocated.</param>
internal readonly record struct Lap(double SecondsPerCharacter, double BytesPerCharacter);
