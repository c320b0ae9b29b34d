using TaskBreakdown.Targets;
using Xunit;

namespace TaskBreakdown.Tests.Targets;

/// <summary>Whole sentences with places in an order and stretches of time, beside such with figures to be reached.</summary>
public sealed class OrderRulesTests
{
    [Theory]
    [InlineData("前3批项目开工。", "ordinal", "前")]
    [InlineData("综合考核进入全省前10名。", "ordinal", "前")]
    [InlineData("约谈全市排名后3位的乡镇。", "ordinal", "后")]
    [InlineData("约谈季度考核后5名的单位。", "ordinal", "后")]
    [InlineData("办好第 12 届旅游节。", "ordinal", " ")]
    [InlineData("优化营商环境，全省排名提升3个位次。", "rank", "位次")]
    [InlineData("优化营商环境，全省位次前移2位。", "rank", "位次")]
    public void Explain_PlaceInAnOrder_IsOrdinal(string text, string rule, string words) =>
        AssertOnly(text, QuantityRole.Ordinal, rule, words);

    [Theory]
    [InlineData("落实24小时值守。", "小时")]
    [InlineData("60日内办结。", "日")]
    [InlineData("审批在18个工作日办结。", "个工作日")]
    public void Explain_StretchOfTime_IsNoTarget(string text, string words) => AssertOnly(text, QuantityRole.Date, "duration", words);

    [Theory]
    [InlineData("2025年前3个项目开工。", "3个")]
    [InlineData("6月底前50%的项目开工。", "50%")]
    [InlineData("新聘教师30名。", "30名")]
    [InlineData("保障居民用水安全员3名。", "3名")]
    [InlineData("整治后120个村庄环境达标。", "120个")]
    [InlineData(" 12届旅游节。", "12届")]
    [InlineData("审批18个工作日内办结。", "18个工作日")]
    [InlineData("审批18工作日内办结。", "18工作日")]
    [InlineData("优良天数310天。", "310天")]
    [InlineData("平均用时15分钟。", "15分钟")]
    [InlineData("压缩办理环节3天。", "3天")]
    [InlineData("办理时间压缩3天。", "3天")]
    public void Extract_CountOrLimit_IsATarget(string text, string raw) =>
        Assert.Equal(raw, Assert.Single(TargetExtractor.Default.Extract(text).Targets).Raw);

    private static void AssertOnly(string text, QuantityRole role, string rule, string words)
    {
        QuantityExplanation found = Assert.Single(TargetExtractor.Default.Explain(text));

        Assert.Equal((role, rule, words), (found.Quantity.Role, found.Role.Rule, found.Role.Words));
    }
}
