using TaskBreakdown.Targets;
using Xunit;

namespace TaskBreakdown.Tests.Targets;

/// <summary>Whole sentences with bare numbers and numerals in characters: what is to be reached and what is no figure at all.</summary>
public sealed class PlainRulesTests
{
    [Theory]
    [InlineData("工业用地容积率不低于1.5。", "1.5")]
    [InlineData("农田灌溉水有效利用系数提高到0.58。", "0.58")]
    [InlineData("惠及200万学生。", "200万")]
    [InlineData("500万学生受益。", "500万")]
    [InlineData("全年游客500万。", "500万")]
    [InlineData("龙头企业七八家。", "七八家")]
    public void Extract_NumberOfItsOwn_IsATarget(string text, string raw) =>
        Assert.Equal(raw, Assert.Single(TargetExtractor.Default.Extract(text).Targets).Raw);

    [Theory]
    [InlineData("工业用地容积率1.5。")]
    [InlineData("惠及2000学生。")]
    [InlineData("500万。")]
    [InlineData("做到三个不变。")]
    [InlineData("实现三个到位。")]
    [InlineData("落实四项制度。")]
    public void Extract_NumberWithoutUnitOrInASlogan_IsNoQuantity(string text) =>
        Assert.Empty(TargetExtractor.Default.Extract(text).Targets);
}
