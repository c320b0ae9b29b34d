using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using TaskBreakdown.Model;
using TaskBreakdown.Reading;
using TaskBreakdown.Targets;
using TaskBreakdown.Text;
using Xunit;

namespace TaskBreakdown.Tests.Targets;

/// <summary>The seed document's sixty-two targets, every field annotated by hand.</summary>
public sealed class SeedTargetTests
{
    private static readonly WorkBreakdown Seed = BreakdownReader.Default.Read(
        SourceText.From(File.ReadAllText(Path.Combine("Seeds", "000_b31d4c8d9ca6cfbf.txt"))));

    private static readonly ILookup<string, AnnotatedTarget> Annotations = File
        .ReadAllLines(Path.Combine("Data", "targets", "seed-targets.jsonl"))
        .Select(line => JsonDocument.Parse(line).RootElement)
        .ToLookup(json => $"{json.GetProperty("section")}.{json.GetProperty("number")}", json => new AnnotatedTarget(json));

    [Fact]
    public void Read_Seed_FindsSixtyTwoTargets() =>
        Assert.Equal(62, Seed.Tasks.Sum(task => task.Targets.Length));

    [Fact]
    public void Read_Seed_AgreesWithEveryAnnotatedField()
    {
        foreach (WorkTask task in Seed.Tasks)
        {
            Assert.Equal(Annotations[task.Id].Count(), task.Targets.Length);
            Assert.All(Annotations[task.Id], annotation => Assert.Contains(task.Targets, target => Agrees(annotation, target)));
        }
    }

    [Fact]
    public void Read_Seed_ConvertsAreasExactlyWhereADecimalCan()
    {
        Dictionary<string, decimal> hectares = Seed.Tasks.SelectMany(task => task.Targets)
            .Where(target => target.UnitText == "亩")
            .ToDictionary(target => target.Raw, target => ToHectares(target));

        Assert.Equal(1120m, hectares["1.68万亩"]);
        Assert.Equal(2000m, hectares["3万亩"]);
    }

    private static bool Agrees(AnnotatedTarget annotation, QuantitativeTarget target) =>
        annotation.IsFoundBy(target)
        && annotation.HasChange(target)
        && annotation.HasSubject(target)
        && annotation.HasAction(target)
        && annotation.HasPer(target);

    private static decimal ToHectares(QuantitativeTarget target)
    {
        Assert.True(target.Unit!.FactorToCanonical.TryScale(target.Value, out decimal hectares, out _));
        return hectares;
    }
}
