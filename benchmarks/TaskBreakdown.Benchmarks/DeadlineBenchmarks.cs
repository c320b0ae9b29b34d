using System;
using BenchmarkDotNet.Attributes;
using TaskBreakdown.Schedules;

namespace TaskBreakdown.Benchmarks;

/// <summary>Dates at every character, and the time limits of whole lines.</summary>
public class DeadlineBenchmarks : CorpusBenchmark
{
    [Benchmark(OperationsPerInvoke = CorpusSize.Characters)]
    public int ScanDates()
    {
        int length = 0;
        foreach (string line in Lines)
        {
            for (int i = 0; i < line.Length; i++)
            {
                length += DateScanner.TryRead(line.AsSpan(), i, out int charsConsumed) ? charsConsumed : 0;
            }
        }

        return length;
    }

    [Benchmark(OperationsPerInvoke = CorpusSize.Characters)]
    public int FindAll()
    {
        int found = 0;
        foreach (string line in Lines)
        {
            found += DeadlineParser.FindAll(line, 2024).Length;
        }

        return found;
    }
}
