namespace TaskBreakdown.Benchmarks;

/// <summary>How long the corpora are; a benchmark that names it as its operations reports figures per character.</summary>
internal static class CorpusSize
{
    internal const int Characters = 200_000;
}
