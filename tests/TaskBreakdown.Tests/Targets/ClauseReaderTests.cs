using TaskBreakdown.Targets;
using Xunit;

namespace TaskBreakdown.Tests.Targets;

/// <summary>Whole sentences of one target, and what the words before the figure make of it.</summary>
public sealed class ClauseReaderTests
{
    [Theory]
    [InlineData("市住建局负责改造老旧小区12个。", "老旧小区", "改造")]
    [InlineData("市交通局牵头新改建农村公路50公里。", "农村公路", "新改建")]
    [InlineData("市住建局负责改造12个片区。", "片区", "改造")]
    [InlineData("市住建局负责12个片区。", "片区", null)]
    [InlineData("负责改造老旧小区12个。", "老旧小区", "改造")]
    [InlineData("市水利局牵头，县水利局负责除险加固水库3座。", "水库", "除险加固")]
    [InlineData("培训项目负责人1200名。", "项目负责人", "培训")]
    [InlineData("新增产业链牵头单位3家。", "产业链牵头单位", "新增")]
    public void Extract_Actor_IsNoPartOfTheSubject(string text, string subject, string? action) => AssertReads(text, subject, action);

    [Theory]
    [InlineData("建成区级示范点3个。", "区级示范点", "建成")]
    [InlineData("整治区级河道12条。", "区级河道", "整治")]
    [InlineData("亩均税收达到25万元。", "亩均税收", "达到")]
    public void Extract_NounThatOpensLikeAVerb_IsReadWhole(string text, string subject, string action) => AssertReads(text, subject, action);

    [Theory]
    [InlineData("完善管护机制、改造卫生室35所。", "卫生室", "改造")]
    [InlineData("完善管护机制、改造村道35公里。", "村道", "改造")]
    [InlineData("新建文化广场、服务中心大楼12个。", "文化广场、服务中心大楼", "新建")]
    [InlineData("完成河道清淤、绿化8公里。", "河道清淤、绿化", "完成")]
    [InlineData("提升施工进度、完成率水平5个百分点。", "施工进度、完成率水平", "提升")]
    public void Extract_VerbBehindAJoint_TakesOverOnlyWithANounOfItsOwn(string text, string subject, string action) => AssertReads(text, subject, action);

    [Theory]
    [InlineData("实施国土绿化行动，造林达到5万亩。", "造林", "达到")]
    [InlineData("推进老旧小区整治，开工达到300户。", "老旧小区整治", "达到")]
    [InlineData("装配式建筑占新建建筑比例达到35%。", "装配式建筑占新建建筑比例", "达到")]
    [InlineData("森林覆盖率达到 62%。", "森林覆盖率", "达到")]
    [InlineData("群众满意率稳步提高到95%。", "群众满意率", "提高到")]
    [InlineData("群众满意率逐步提升至95%。", "群众满意率", "提升至")]
    [InlineData("供水管网延伸至120公里。", "供水管网", "延伸至")]
    [InlineData("粮食增产达3万吨。", "粮食", "增产达")]
    public void Extract_VerbRightBeforeTheFigure_EndsTheSubject(string text, string subject, string action) => AssertReads(text, subject, action);

    [Theory]
    [InlineData("旅游收入达到2022年的2.5倍。", "旅游收入", "达到")]
    [InlineData("人均可支配收入是全国平均水平的1.2倍。", "人均可支配收入", "是")]
    [InlineData("数字经济增加值为2020年的1.5倍。", "数字经济增加值", "为")]
    [InlineData("研发投入相当于2020年的1.8倍。", "研发投入", "相当于")]
    [InlineData("货物吞吐量达2020年的2倍。", "货物吞吐量", "达")]
    [InlineData("旅客吞吐量超过2019年的1.5倍。", "旅客吞吐量", "超过")]
    public void Extract_WhatAMultipleRefersTo_IsNoPartOfTheSubject(string text, string subject, string action) => AssertReads(text, subject, action);

    [Theory]
    [InlineData("森林覆盖率2026年达到62%。", "森林覆盖率", "2026年")]
    [InlineData("森林覆盖率到2026年达到62%。", "森林覆盖率", "2026年")]
    [InlineData("森林覆盖率至2027年达到62%。", "森林覆盖率", "2027年")]
    [InlineData("工业产值在2025年突破100亿元。", "工业产值", "2025年")]
    [InlineData("工业产值于2025年达到100亿元。", "工业产值", "2025年")]
    [InlineData("森林覆盖率比2020年提高5个百分点。", "森林覆盖率", null)]
    [InlineData("森林覆盖率较2020年提高5个百分点。", "森林覆盖率", null)]
    public void Extract_DateBetweenIndicatorAndVerb_LimitsTheFigure(string text, string subject, string? due)
    {
        QuantitativeTarget target = Assert.Single(TargetExtractor.Default.Extract(text).Targets);

        Assert.Equal((subject, due), (target.Subject, target.Due));
    }

    private static void AssertReads(string text, string subject, string? action)
    {
        QuantitativeTarget target = Assert.Single(TargetExtractor.Default.Extract(text).Targets);

        Assert.Equal((subject, action), (target.Subject, target.Action));
    }
}
