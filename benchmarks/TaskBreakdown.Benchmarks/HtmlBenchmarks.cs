using System.Linq;
using System.Net;
using BenchmarkDotNet.Attributes;
using TaskBreakdown.Corpora;
using TaskBreakdown.Html;
using TaskBreakdown.Reading;

namespace TaskBreakdown.Benchmarks;

/// <summary>The seed document as a web page, paragraph by paragraph, from markup to model; per document.</summary>
[MemoryDiagnoser]
public class HtmlBenchmarks
{
    private readonly string _page =
        "<html><body>" + string.Concat(SeedDocument.Text.Split('\n').Select(line => $"<p>{WebUtility.HtmlEncode(line)}</p>")) + "</body></html>";

    [Benchmark]
    public BreakdownDocument Read() => HtmlBreakdownReader.Default.Read(_page);
}
