using BenchmarkDotNet.Attributes;
using TaskBreakdown.Corpora;
using TaskBreakdown.Measures;
using TaskBreakdown.Model;
using TaskBreakdown.Reading;
using TaskBreakdown.Targets;
using TaskBreakdown.Text;

namespace TaskBreakdown.Benchmarks;

/// <summary>The seed document from text to model, against the scanner over the same text; per document.</summary>
[MemoryDiagnoser]
public class BreakdownReaderBenchmarks
{
    [Benchmark(Baseline = true)]
    public int ScanOnly()
    {
        int found = 0;
        var scanner = new QuantityScanner(SeedDocument.Text, MeasureUnitCatalog.Default);
        while (scanner.MoveNext())
        {
            found++;
        }

        return found;
    }

    [Benchmark]
    public WorkBreakdown Read() => BreakdownReader.Default.Read(SourceText.From(SeedDocument.Text));
}
