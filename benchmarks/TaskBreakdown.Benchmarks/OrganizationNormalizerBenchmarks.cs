using System.Collections.Generic;
using System.Linq;
using BenchmarkDotNet.Attributes;
using TaskBreakdown.Corpora;
using TaskBreakdown.Organizations;

namespace TaskBreakdown.Benchmarks;

/// <summary>The lead and support cells of the seed document, one after the other; per document.</summary>
[MemoryDiagnoser]
public class OrganizationNormalizerBenchmarks
{
    private readonly IReadOnlyList<string> _cells = SeedDocument.OrganizationCells;

    [Benchmark]
    public int Normalize() =>
        _cells.Sum(cell => OrganizationNormalizer.Default.Normalize(cell, OrganizationLevel.District).Members.Length);
}
