using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text.Json;
using TaskBreakdown.Targets;
using Xunit;

namespace TaskBreakdown.Tests.Targets;

/// <summary>Sentences of published documents of all provinces, annotated by hand; twenty of them hold no target.</summary>
public sealed class AnnotatedSentenceTests
{
    public static TheoryData<string> Sentences => [.. File.ReadAllLines(Path.Combine("Data", "targets", "phrasing-targets.jsonl"))];

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Extract_AnnotatedSentence_FindsItsTargetsAndNoOther(string line)
    {
        JsonElement sentence = JsonDocument.Parse(line).RootElement;
        ImmutableArray<QuantitativeTarget> found = TargetExtractor.Default.Extract(sentence.GetProperty("text").GetString()!).Targets;
        AnnotatedTarget[] wanted = [.. sentence.GetProperty("targets").EnumerateArray().Select(target => new AnnotatedTarget(target))];

        Assert.Equal(wanted.Length, found.Length);
        Assert.All(wanted, target => Assert.Contains(found, candidate =>
            target.IsFoundBy(candidate) && target.HasChange(candidate) && target.HasSubject(candidate) && target.HasPer(candidate)));
    }
}
