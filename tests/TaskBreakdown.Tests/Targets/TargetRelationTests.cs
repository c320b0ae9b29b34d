using System.Linq;
using TaskBreakdown.Targets;
using TaskBreakdown.Text;
using Xunit;

namespace TaskBreakdown.Tests.Targets;

/// <summary>What ties a target to the words and targets around it: its date, its total, its part of a collective subject.</summary>
public sealed class TargetRelationTests
{
    [Theory]
    [InlineData("2024年底前建成变电站2座", "2024年底前")]
    [InlineData("到2027年，培育产业集群3个", "2027年")]
    [InlineData("覆盖率2026年达到92%", "2026年")]
    [InlineData("覆盖率比2020年提高5个百分点", null)]
    [InlineData("旅游收入达到2022年的2.5倍", null)]
    [InlineData("新建公园3个", null)]
    public void Extract_DateOfClause_IsDue(string text, string? due) =>
        Assert.Equal(due, Assert.Single(TargetExtractor.Default.Extract(text).Targets).Due);

    [Fact]
    public void Extract_DatesInAList_ArePairedWithTheFigures() => Assert.Equal(
        ["2024年", "2025年"],
        TargetExtractor.Default.Extract("2024年、2025年分别完成管网改造100公里、140公里").Targets.Select(target => target.Due));

    [Theory]
    [InlineData("整治村庄110个(其中市级示范村18个、县级示范村42个)。")]
    [InlineData("整治村庄110个，其中市级示范村18个、县级示范村42个。")]
    [InlineData("整治村庄110个，包括市级示范村18个，县级示范村42个。")]
    public void Extract_Parts_PointToTheirTotal(string text)
    {
        QuantitativeTarget[] targets = [.. TargetExtractor.Default.Extract(text).Targets];

        Assert.Equal([null, targets[0].Span, targets[0].Span], targets.Select(target => target.PartOf));
        Assert.Equal([null, "整治", "整治"], targets.Select(target => target.PartOf is null ? null : target.Action));
    }

    [Fact]
    public void Extract_WhatFollowsParts_IsNoPart()
    {
        TextSpan?[] totals = [.. TargetExtractor.Default.Extract("整治村庄110个（其中示范村18个），新建公园3个。").Targets.Select(target => target.PartOf)];

        Assert.Null(totals[2]);
    }

    [Fact]
    public void Extract_CollectiveSubject_TellsTheParts() => Assert.Equal(
        [("城乡居民收入", SubjectPart.Urban), ("城乡居民收入", SubjectPart.Rural)],
        TargetExtractor.Default.Extract("城乡居民收入分别增长6%和7.5%。").Targets.Select(target => (target.Subject!, target.SubjectPart)));
}
