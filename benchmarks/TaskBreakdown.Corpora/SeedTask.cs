namespace TaskBreakdown.Corpora;

/// <summary>One task of the seed document.</summary>
/// <param name="Section">Number of its table, from 1.</param>
/// <param name="Number">Number beside it.</param>
/// <param name="Text">Its text.</param>
public sealed record SeedTask(int Section, int Number, string Text);
