namespace TaskBreakdown.Benchmarks;

/// <summary>What sort of text a benchmark runs over.</summary>
public enum TextKind
{
    /// <summary>Task texts as they are published.</summary>
    Tasks,

    /// <summary>The same without any numeral.</summary>
    NumeralFree,

    /// <summary>Near-misses stitched together.</summary>
    Hostile,

    /// <summary>One piece over and over, line by line.</summary>
    Runs,
}
