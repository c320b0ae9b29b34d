using BenchmarkDotNet.Attributes;
using TaskBreakdown.Targets;

namespace TaskBreakdown.Benchmarks;

/// <summary>Targets with subject, action and role.</summary>
public class TargetExtractorBenchmarks : CorpusBenchmark
{
    [Benchmark(OperationsPerInvoke = CorpusSize.Characters)]
    public int Extract()
    {
        int found = 0;
        foreach (string line in Lines)
        {
            found += TargetExtractor.Default.Extract(line).Quantities.Length;
        }

        return found;
    }
}
