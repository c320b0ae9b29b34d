using System.Collections.Immutable;

namespace TaskBreakdown.Tests.Targets;

/// <summary>A sentence made from the grammar, with its targets in order.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Targets">What has to be found in it, and nothing else.</param>
public sealed record GeneratedSentence(string Text, ImmutableArray<GeneratedTarget> Targets);
