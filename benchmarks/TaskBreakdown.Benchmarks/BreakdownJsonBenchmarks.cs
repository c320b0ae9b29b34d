using System.Text;
using BenchmarkDotNet.Attributes;
using TaskBreakdown.Corpora;
using TaskBreakdown.Json;
using TaskBreakdown.Model;
using TaskBreakdown.Reading;
using TaskBreakdown.Text;

namespace TaskBreakdown.Benchmarks;

/// <summary>The seed document's model to JSON and back; per document.</summary>
[MemoryDiagnoser]
public class BreakdownJsonBenchmarks
{
    private readonly WorkBreakdown _breakdown = BreakdownReader.Default.Read(SourceText.From(SeedDocument.Text));
    private readonly byte[] _json =
        Encoding.UTF8.GetBytes(BreakdownJson.Serialize(BreakdownReader.Default.Read(SourceText.From(SeedDocument.Text))));

    [Benchmark]
    public string Write() => BreakdownJson.Serialize(_breakdown);

    [Benchmark]
    public WorkBreakdown Read() => BreakdownJson.Deserialize(_json);
}
