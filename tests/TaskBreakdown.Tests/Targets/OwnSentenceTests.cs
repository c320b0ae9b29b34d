using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text.Json;
using TaskBreakdown.Targets;
using Xunit;

namespace TaskBreakdown.Tests.Targets;

/// <summary>Sentences written and annotated before the extractor saw them, batch by batch; <c>Data/targets/README.md</c> has the first-run scores.</summary>
public sealed class OwnSentenceTests
{
    public static TheoryData<string> Batches =>
        [.. Directory.GetFiles(Path.Combine("Data", "targets"), "own-sentences*.jsonl").Select(file => Path.GetFileName(file)).Order()];

    [Theory]
    [MemberData(nameof(Batches))]
    public void Extract_OwnSentences_FindsTheirTargetsAndNoOther(string batch) =>
        Assert.Empty(File.ReadAllLines(Path.Combine("Data", "targets", batch)).SelectMany(Faults));

    private static IEnumerable<string> Faults(string line)
    {
        JsonElement sentence = JsonDocument.Parse(line).RootElement;
        string text = sentence.GetProperty("text").GetString()!;
        ImmutableArray<QuantitativeTarget> found = TargetExtractor.Default.Extract(text).Targets;
        AnnotatedTarget[] wanted = [.. sentence.GetProperty("targets").EnumerateArray().Select(target => new AnnotatedTarget(target))];
        if (wanted.Length != found.Length)
        {
            yield return $"{text}: {found.Length} targets, not {wanted.Length}: {string.Join(' ', found.Select(target => target.Raw))}";
        }

        foreach (AnnotatedTarget target in wanted)
        {
            bool isFound = found.Any(candidate =>
                target.IsFoundBy(candidate) && target.HasChange(candidate) && target.HasSubject(candidate) && target.HasPer(candidate));
            if (!isFound)
            {
                yield return $"{text}: not found as annotated: {target}";
            }
        }
    }
}
