using BenchmarkDotNet.Attributes;
using TaskBreakdown.Measures;
using TaskBreakdown.Targets;

namespace TaskBreakdown.Benchmarks;

/// <summary>Finding every number with its unit and bounds.</summary>
public class QuantityScannerBenchmarks : CorpusBenchmark
{
    [Benchmark(OperationsPerInvoke = CorpusSize.Characters)]
    public decimal Scan()
    {
        decimal last = 0;
        foreach (string line in Lines)
        {
            var scanner = new QuantityScanner(line, MeasureUnitCatalog.Default);
            while (scanner.MoveNext())
            {
                last = scanner.Current.Value;
            }
        }

        return last;
    }
}
