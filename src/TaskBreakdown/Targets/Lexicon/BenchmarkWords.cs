namespace TaskBreakdown.Targets.Lexicon;

/// <summary>Words that relate an indicator to a reference behind them: 高于全省平均1.5个百分点.</summary>
internal static class BenchmarkWords
{
    internal static readonly WordGroup Benchmarks = new(WordClass.Benchmark, """
        高于 高出 超过 快于 优于 好于 领先 低于 超出 慢于 少于 大于 领跑 高过
        赶超 低出
        """);
}
