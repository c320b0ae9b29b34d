using System;
using BenchmarkDotNet.Attributes;
using TaskBreakdown.Corpora;
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

    /// <summary>As the scanner does it: only where a number can begin.</summary>
    [Benchmark(OperationsPerInvoke = CorpusSize.Characters)]
    public int ScanDatesAtNumerals()
    {
        int length = 0;
        foreach (string line in Lines)
        {
            int start = 0;
            int next;
            while ((next = line.AsSpan(start).IndexOfAny(CorpusNumerals.Set)) >= 0)
            {
                start += next;
                DateScanner.TryRead(line.AsSpan(), start, out int charsConsumed);
                length += charsConsumed;
                start += Math.Max(1, charsConsumed);
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
