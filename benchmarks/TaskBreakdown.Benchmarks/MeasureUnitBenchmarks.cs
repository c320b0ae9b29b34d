using System;
using BenchmarkDotNet.Attributes;
using TaskBreakdown.Measures;

namespace TaskBreakdown.Benchmarks;

/// <summary>Matching a unit at every character of the text, units or not.</summary>
public class MeasureUnitBenchmarks : CorpusBenchmark
{
    [Benchmark(OperationsPerInvoke = CorpusSize.Characters)]
    public int TryMatch()
    {
        int length = 0;
        foreach (string line in Lines)
        {
            for (int i = 0; i < line.Length; i++)
            {
                length += MeasureUnitCatalog.Default.TryMatch(line.AsSpan(i), out UnitMatch match) ? match.Length : 0;
            }
        }

        return length;
    }
}
