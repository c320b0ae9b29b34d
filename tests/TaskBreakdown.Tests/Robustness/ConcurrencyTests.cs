using System.Collections.Generic;
using System.IO;
using System.Linq;
using TaskBreakdown.Json;
using TaskBreakdown.Organizations;
using TaskBreakdown.Reading;
using TaskBreakdown.Targets;
using TaskBreakdown.Tests.Cli;
using TaskBreakdown.Tests.Repository;
using TaskBreakdown.Text;
using Xunit;

namespace TaskBreakdown.Tests.Robustness;

/// <summary>The same instances, asked from many threads at once, answer as they answer one.</summary>
public sealed class ConcurrencyTests
{
    private static readonly string[] Documents =
    [
        File.ReadAllText(ToolRun.SeedPath),
        .. RepositoryFiles.Find("tests/TaskBreakdown.Tests/Data/layouts/invented", "*.txt").Select(RepositoryFiles.Read),
    ];

    [Fact]
    public void Reader_FromManyThreads_AnswersAsFromOne() => AssertSame(Documents, Read);

    [Fact]
    public void ExtractorAndNormalizer_FromManyThreads_AnswerAsFromOne() =>
        AssertSame(Documents.SelectMany(document => document.Split('\n')).Take(400), Analyze);

    private static void AssertSame(IEnumerable<string> texts, System.Func<string, string> answer)
    {
        string[] inputs = [.. texts];
        string[] expected = [.. inputs.Select(answer)];
        string[] atOnce = [.. Enumerable.Repeat(inputs, 3).SelectMany(round => round).AsParallel().AsOrdered().WithDegreeOfParallelism(8).Select(answer)];

        Assert.Equal([.. expected, .. expected, .. expected], atOnce);
    }

    private static string Read(string text) => BreakdownJson.Serialize(BreakdownReader.Default.Read(SourceText.From(text)));

    private static string Analyze(string text) =>
        BreakdownJson.Serialize(TargetExtractor.Default.Extract(text)) +
        BreakdownJson.Serialize(OrganizationNormalizer.Default.Normalize(text, OrganizationLevel.District), text);
}
