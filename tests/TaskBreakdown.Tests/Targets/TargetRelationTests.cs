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
    [InlineData("工业总产值由2023年的90亿元提升到2025年的100亿元", "2025年")]
    [InlineData("旅游收入达到2022年的2.5倍", null)]
    [InlineData("单位产品能耗降至2020年的80%", null)]
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
    [InlineData("整治村庄110个（市级示范村18个、县级示范村42个）。")]
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
    public void Extract_AnotherMeasureInBrackets_IsNoPart() =>
        Assert.All(TargetExtractor.Default.Extract("新建农村公路12条（全长35公里）。").Targets, target => Assert.Null(target.PartOf));

    [Fact]
    public void Extract_CollectiveSubject_TellsTheParts() => Assert.Equal(
        [("城乡居民收入", SubjectPart.Urban), ("城乡居民收入", SubjectPart.Rural)],
        TargetExtractor.Default.Extract("城乡居民收入分别增长6%和7.5%。").Targets.Select(target => (target.Subject!, target.SubjectPart)));

    [Theory]
    [InlineData("引进亿元以上项目25个，其中10亿元以上3个、50亿元以上1个。", "项目", 25, 3, 1)]
    [InlineData("新增规上工业企业40家，其中产值10亿元以上5家，5亿元以上8家。", "规上工业企业", 40, 5, 8)]
    [InlineData("建设500亩以上示范基地4个、1000亩以上2个。", "示范基地", 4, 2)]
    [InlineData("新增80周岁以上老人助餐服务点12个。", "老人助餐服务点", 12)]
    public void Extract_SizeRightBeforeACount_SaysWhichAndIsNoTarget(string text, string subject, params int[] counts)
    {
        QuantitativeTarget[] targets = [.. TargetExtractor.Default.Extract(text).Targets];

        Assert.Equal(counts.Select(count => (decimal)count), targets.Select(target => target.Value));
        Assert.All(targets, target => Assert.Equal(subject, target.Subject));
    }

    [Theory]
    [InlineData("完成固定资产投资120亿元以上，实施项目30个。", 2)]
    [InlineData("全年税收10亿元以上、企业3家。", 2)]
    public void Extract_AmountWithABoundInAListOfItsOwn_IsATarget(string text, int targets) =>
        Assert.Equal(targets, TargetExtractor.Default.Extract(text).Targets.Length);

    [Theory]
    [InlineData("完成辖区12个片区城中村改造。", "片区城中村")]
    [InlineData("整治沿线36个村庄。", "村庄")]
    [InlineData("创建省级8家、市级15家。", "市级")]
    public void Extract_WhereItIsDone_IsTheSubjectOnlyWithoutAnother(string text, string subject) =>
        Assert.Equal(subject, TargetExtractor.Default.Extract(text).Targets[^1].Subject);
}
