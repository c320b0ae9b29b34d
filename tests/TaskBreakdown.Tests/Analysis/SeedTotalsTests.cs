using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using TaskBreakdown.Analysis;
using Xunit;

namespace TaskBreakdown.Tests.Analysis;

/// <summary>The totals of the seed against sums made from the annotated targets alone.</summary>
public sealed class SeedTotalsTests
{
    private static readonly string[] WithoutSum = ["ratio"];

    [Fact]
    public void Lengths_Seed_SumTo148Kilometres()
    {
        TargetTotal lengths = Assert.Single(TotalsBy(TargetGrouping.Dimension, "length"));

        Assert.Equal("148 km", lengths.ToString());
        Assert.Equal(["8公里", "5公里", "135公里"], lengths.Targets.Select(target => target.Target.Raw));
        Assert.Equal(["1.14#2", "2.2#1", "2.12#2"], lengths.Targets.Select(target => target.Id));
    }

    [Fact]
    public void Areas_Seed_KeepLevelsAndDeliverablesApartAndConvertOnce()
    {
        TargetTotal[] areas = TotalsBy(TargetGrouping.Unit, "ha");

        Assert.Equal([TotalBasis.Amount, TotalBasis.Level], areas.Select(total => total.Basis));
        Assert.Equal("1,246.67 ha", areas[0].ToString());
        Assert.Equal(("亩", "18,700"), (areas[0].WrittenUnit, areas[0].WrittenAmount!.ToString()));
        Assert.Equal("≥ 2,000 ha", areas[1].ToString());
    }

    [Fact]
    public void Masses_Seed_StayALowerBoundWithExactFigures()
    {
        TargetTotal masses = Assert.Single(TotalsBy(TargetGrouping.Dimension, "mass"));

        Assert.Equal("≥ 61,700 t", masses.ToString());
        Assert.Equal(3, masses.Targets.Length);
        Assert.Null(masses.WrittenUnit);
    }

    [Fact]
    public void LeftOut_Seed_AreSharesAndTheAverage()
    {
        TargetGroup overall = TargetTotals.Create(SeedAnnotations.Breakdown).Overall;

        Assert.Equal(
            ["4.5% Intensive", "80% Intensive", "90% Intensive", "3平方米 Average"],
            overall.LeftOut.Select(left => $"{left.Target.Target.Raw} {left.Reason}"));
        Assert.Equal(62, overall.Totals.Sum(total => total.Targets.Length) + overall.LeftOut.Length);
    }

    [Theory]
    [InlineData(TargetGrouping.Dimension)]
    [InlineData(TargetGrouping.Unit)]
    [InlineData(TargetGrouping.Section)]
    [InlineData(TargetGrouping.Lead)]
    [InlineData(TargetGrouping.Change)]
    [InlineData(TargetGrouping.Commitment)]
    public void Groups_Seed_HaveTheAnnotatedTargetsAndSums(TargetGrouping grouping)
    {
        Dictionary<string, JsonElement[]> expected = SeedAnnotations.Targets
            .SelectMany(json => KeysOf(json, grouping), (json, key) => (json, key))
            .GroupBy(pair => pair.key, pair => pair.json)
            .ToDictionary(group => group.Key, group => group.ToArray());
        TargetTotals totals = TargetTotals.Create(SeedAnnotations.Breakdown, grouping);

        Assert.Equal(expected.Keys.Order(StringComparer.Ordinal), totals.Groups.Select(group => group.Key).Order(StringComparer.Ordinal));
        foreach (TargetGroup group in totals.Groups)
        {
            Assert.Equal(
                expected[group.Key!].Select(json => json.GetProperty("raw").GetString()).Order(StringComparer.Ordinal),
                group.Targets.Select(target => target.Target.Raw).Order(StringComparer.Ordinal));
            Assert.Equal(SumsOf(expected[group.Key!]), group.Totals.ToDictionary(
                total => $"{total.Unit} {total.Basis}", total => Math.Round(total.Amount.Figure, 6)));
        }
    }

    [Fact]
    public void Groups_BySubject_HoldOneTargetEachWhereNoSubjectStandsTwice()
    {
        TargetTotals totals = TargetTotals.Create(SeedAnnotations.Breakdown, TargetGrouping.Subject);

        Assert.Equal(62, totals.Groups.Sum(group => group.Targets.Length));
        Assert.Contains(totals.Groups, group => group.Key == "口袋公园" && group.Totals.Single().ToString() == "9 个");
    }

    private static TargetTotal[] TotalsBy(TargetGrouping grouping, string key) =>
        [.. TargetTotals.Create(SeedAnnotations.Breakdown, grouping).Groups.Single(group => group.Key == key).Totals];

    private static string[] KeysOf(JsonElement json, TargetGrouping grouping) => grouping switch
    {
        TargetGrouping.Dimension => [Text(json, "dimension")],
        TargetGrouping.Unit => [Text(json, "canonical_unit")],
        TargetGrouping.Section => [json.GetProperty("section").GetInt32().ToString(CultureInfo.InvariantCulture)],
        TargetGrouping.Change => [ChangeOf(json)],
        TargetGrouping.Commitment => [json.GetProperty("modality").GetString() ?? "firm"],
        _ => SeedAnnotations.Units.Single(units => units.Id == SeedAnnotations.IdOf(json)).Lead,
    };

    private static string ChangeOf(JsonElement json) => Text(json, "change") switch
    {
        "increase-by" => "increaseBy",
        "increase-to" => "increaseTo",
        string change => change,
    };

    private static Dictionary<string, decimal> SumsOf(IEnumerable<JsonElement> targets) => targets
        .Where(json => !WithoutSum.Contains(Text(json, "dimension")) && json.GetProperty("per").GetString() != "人")
        .GroupBy(json => $"{Text(json, "canonical_unit")} {(ChangeOf(json) is "none" or "increaseBy" ? "Amount" : "Level")}")
        .ToDictionary(group => group.Key, group => Math.Round(group.Sum(CanonicalOf), 6));

    /// <summary>A number, or a fraction such as <c>1900/15</c>.</summary>
    private static decimal CanonicalOf(JsonElement json)
    {
        JsonElement value = json.GetProperty("canonical_value");
        string[] parts = value.ToString().Split('/');
        decimal numerator = decimal.Parse(parts[0], CultureInfo.InvariantCulture);
        return parts.Length == 1 ? numerator : numerator / decimal.Parse(parts[1], CultureInfo.InvariantCulture);
    }

    private static string Text(JsonElement json, string property) => json.GetProperty(property).GetString()!;
}
