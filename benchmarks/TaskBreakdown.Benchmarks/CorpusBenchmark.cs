using System;
using BenchmarkDotNet.Attributes;
using TaskBreakdown.Corpora;

namespace TaskBreakdown.Benchmarks;

/// <summary>A benchmark over the lines of a corpus of <see cref="CorpusSize.Characters"/> characters.</summary>
[MemoryDiagnoser]
public abstract class CorpusBenchmark
{
    [Params(TextKind.Tasks, TextKind.NumeralFree, TextKind.Hostile, TextKind.Runs)]
    public TextKind Text { get; set; }

    protected string[] Lines { get; private set; } = [];

    [GlobalSetup]
    public void MakeLines() => Lines = Text switch
    {
        TextKind.Tasks => ClauseCorpus.Tasks(CorpusSize.Characters),
        TextKind.NumeralFree => ClauseCorpus.NumeralFree(CorpusSize.Characters),
        TextKind.Hostile => HostileCorpus.Stitched(CorpusSize.Characters),
        TextKind.Runs => HostileCorpus.Runs(CorpusSize.Characters),
        _ => throw new InvalidOperationException($"No corpus of the kind {Text}."),
    };
}
