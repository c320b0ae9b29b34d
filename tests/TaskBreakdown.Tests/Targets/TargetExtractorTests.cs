using System;
using System.Globalization;
using System.Linq;
using TaskBreakdown.Targets;
using Xunit;

namespace TaskBreakdown.Tests.Targets;

public sealed class TargetExtractorTests
{
    [Theory]
    [InlineData("降雨5毫米", "5毫米", 5, "length")]
    [InlineData("流转土地3公亩", "3公亩", 3, "area")]
    [InlineData("新增耕地1900亩", "1900亩", 1900, "area")]
    [InlineData("死亡率控制在3‰以内", "3‰", 3, "permille")]
    [InlineData("满意率提升3个百分点", "3个百分点", 3, "percentagePoint")]
    [InlineData("日处理污水20.5万吨/日", "20.5万吨/日", 205000, "flow")]
    [InlineData("完成投资12,500万元", "12,500万元", 125000000, "money")]
    [InlineData("新增停车位1 122个", "1 122个", 1122, "count")]
    public void Extract_OneFigure_HasValueAndDimension(string text, string raw, int value, string dimension)
    {
        QuantitativeTarget target = Assert.Single(TargetExtractor.Default.Extract(text).Targets);

        Assert.Equal((raw, (decimal)value, dimension), (target.Raw, target.Value, target.Unit!.Dimension.Name));
    }

    [Theory]
    [InlineData("不低于20家", Comparison.AtLeast)]
    [InlineData("不少于20家", Comparison.AtLeast)]
    [InlineData("20家以上", Comparison.AtLeast)]
    [InlineData("超20家", Comparison.MoreThan)]
    [InlineData("突破20家", Comparison.MoreThan)]
    [InlineData("控制在20家以内", Comparison.AtMost)]
    [InlineData("控制在20家", Comparison.AtMost)]
    [InlineData("控制在20家左右", Comparison.About)]
    [InlineData("20余家", Comparison.About)]
    [InlineData("20—30家", Comparison.Between)]
    [InlineData("20家", Comparison.Exactly)]
    public void Extract_BoundingWord_GivesComparison(string figure, Comparison comparison)
    {
        QuantitativeTarget target = Assert.Single(TargetExtractor.Default.Extract("规上工业企业" + figure).Targets);

        Assert.Equal(comparison, target.Comparison);
    }

    [Theory]
    [InlineData("新改建高标准农田1905亩", "127", null)]
    [InlineData("新建绿道12.50公里", "12.5", null)]
    [InlineData("完成造林20—30万亩", "13333.333333333333333333333333", "20000")]
    [InlineData("新建口袋公园9个", "9", null)]
    [InlineData("沿329国道推进", null, null)]
    public void CanonicalValue_OfAFigure_IsInTheUnitThatCanBeAddedUp(string text, string? value, string? upper)
    {
        QuantityMention mention = Assert.Single(TargetExtractor.Default.Extract(text).Quantities);

        Assert.Equal(
            (value, upper),
            (mention.CanonicalValue?.ToString(CultureInfo.InvariantCulture), mention.CanonicalUpper?.ToString(CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void Extract_Range_HasBothEnds()
    {
        QuantitativeTarget target = Assert.Single(TargetExtractor.Default.Extract("完成投资三到五亿元").Targets);

        Assert.Equal((300_000_000m, (decimal?)500_000_000m), (target.Value, target.Upper));
    }

    [Theory]
    [InlineData("税收收入增长5-20%", "5-20%", "5", "20", "%", "ratio", Change.IncreaseBy)]
    [InlineData("到位资金两个亿元", "两个亿元", "200000000", null, "元", "money", Change.None)]
    [InlineData("2.2本计划投资3541.07万元2.3本项目", "3541.07万元", "35410700", null, "元", "money", Change.None)]
    [InlineData("工业总产值由2023年的90亿元提升到2025年的100亿元", "100亿元", "10000000000", null, "元", "money", Change.IncreaseTo)]
    [InlineData("供水管网延伸至120公里", "120公里", "120", null, "公里", "length", Change.IncreaseTo)]
    [InlineData("粮食增产达3万吨", "3万吨", "30000", null, "吨", "mass", Change.IncreaseBy)]
    [InlineData("城镇化率由目前的65%提高到68%", "68%", "68", null, "%", "ratio", Change.IncreaseTo)]
    [InlineData("城镇化率提升3个百分点", "3个百分点", "3", null, "个百分点", "percentagePoint", Change.IncreaseBy)]
    [InlineData("新增污水处理能力20.5万吨/日", "20.5万吨/日", "205000", null, "吨/日", "flow", Change.IncreaseBy)]
    [InlineData("供电煤耗降至298克标准煤/千瓦时以下", "298克标准煤/千瓦时", "298", null, "克标准煤/千瓦时", "standardCoal/energy", Change.DecreaseTo)]
    public void Extract_WhatOthersReadWrongly_IsOneTarget(
        string text, string raw, string value, string? upper, string unit, string dimension, Change change)
    {
        QuantitativeTarget target = Assert.Single(TargetExtractor.Default.Extract(text).Targets);

        Assert.Equal(
            (raw, decimal.Parse(value, CultureInfo.InvariantCulture), upper is null ? null : (decimal?)decimal.Parse(upper, CultureInfo.InvariantCulture), unit, dimension, change),
            (target.Raw, target.Value, target.Upper, target.Unit!.Name, target.Unit.Dimension.Name, target.Change));
    }

    [Fact]
    public void Extract_MinutesOfACircle_AreNoLengthAndNoTarget() =>
        Assert.DoesNotContain(TargetExtractor.Default.Extract("15分钟生活圈覆盖率达到90%").Targets, target => target.Raw != "90%");

    [Fact]
    public void Extract_DistributiveList_PairsSubjectsAndSpreadsTheBound()
    {
        ExtractionResult result = TargetExtractor.Default.Extract("确保粮食播种面积和产量分别稳定在3万亩和2100万斤以上。");

        Assert.Equal(
            [("粮食播种面积", Comparison.AtLeast, Change.Level), ("产量", Comparison.AtLeast, Change.Level)],
            result.Targets.Select(target => (target.Subject!, target.Comparison, target.Change)));
    }

    [Theory]
    [InlineData("经营性收入50万元以上的行政村达到90%以上", "50万元", QuantityRole.Qualifier)]
    [InlineData("加快329国道改建", "329", QuantityRole.Name)]
    [InlineData("打造20个“15分钟品质文化生活圈”", "15分钟", QuantityRole.Name)]
    [InlineData("开展第四次全国文物普查", "四次", QuantityRole.Ordinal)]
    [InlineData("粮食产量从20万吨提高到25万吨", "20万吨", QuantityRole.Baseline)]
    [InlineData("单笔补助最高不超过30万元", "30万元", QuantityRole.Allowance)]
    public void Extract_WhatOnlyLooksLikeATarget_HasItsRole(string text, string raw, QuantityRole role) =>
        Assert.Contains(TargetExtractor.Default.Extract(text).Quantities, quantity => quantity.Raw == raw && quantity.Role == role);

    [Theory]
    [InlineData("完善“轨道+公交”一体化出行体系")]
    [InlineData("系统推进三河六岸公共空间提质")]
    [InlineData("开展乡村旅游“五创”行动")]
    [InlineData("巩固“双减”成效")]
    [InlineData("五年创建“三甲”")]
    [InlineData("与浙大一院合作")]
    [InlineData("")]
    public void Extract_NumeralsInsideWords_AreNoTargets(string text) =>
        Assert.Empty(TargetExtractor.Default.Extract(text).Targets);

    [Fact]
    public void Extract_NoText_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => TargetExtractor.Default.Extract(null!));
        Assert.Throws<ArgumentNullException>(() => TargetExtractor.Default.Explain(null!));
    }

    [Fact]
    public void Constructor_NoCatalog_Throws() => Assert.Throws<ArgumentNullException>(() => new TargetExtractor(null!));
}
