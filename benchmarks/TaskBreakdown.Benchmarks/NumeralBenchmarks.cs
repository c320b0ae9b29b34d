using System;
using BenchmarkDotNet.Attributes;
using TaskBreakdown.Corpora;
using TaskBreakdown.Numerals;

namespace TaskBreakdown.Benchmarks;

/// <summary>Reading the numeral at every place that can begin one; per character of the text.</summary>
public class NumeralBenchmarks : CorpusBenchmark
{
    [Benchmark(Baseline = true, OperationsPerInvoke = CorpusSize.Characters)]
    public int FindFirstCharacters()
    {
        int found = 0;
        foreach (string line in Lines)
        {
            int next;
            for (ReadOnlySpan<char> rest = line; (next = rest.IndexOfAny(CorpusNumerals.Set)) >= 0; rest = rest[(next + 1)..])
            {
                found++;
            }
        }

        return found;
    }

    [Benchmark(OperationsPerInvoke = CorpusSize.Characters)]
    public decimal Read()
    {
        decimal last = 0;
        foreach (string line in Lines)
        {
            int next;
            ReadOnlySpan<char> rest = line;
            while ((next = rest.IndexOfAny(CorpusNumerals.Set)) >= 0)
            {
                rest = rest[next..];
                bool read = NumeralReader.TryRead(rest, out NumeralReading numeral);
                last = read ? numeral.Value : last;
                rest = rest[(read ? Math.Max(1, numeral.CharsConsumed) : 1)..];
            }
        }

        return last;
    }
}
