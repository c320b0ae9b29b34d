using System.Linq;
using TaskBreakdown.Targets;
using Xunit;

namespace TaskBreakdown.Tests.Targets;

/// <summary>Whole sentences in which a number belongs to a name or to a denominator, beside such in which it does not.</summary>
public sealed class NameRulesTests
{
    [Theory]
    [InlineData("治理七里河12公里。", "七里", "placeName", "河")]
    [InlineData("治理七里河", "七里", "placeName", "河")]
    [InlineData("打通二环路3公里。", "二环", "placeName", "路")]
    [InlineData("治理五里墩河道3公里。", "五里", "placeName", "墩")]
    [InlineData("建设PM2.5监测站12个。", "2.5", "partOfName", "M")]
    [InlineData("改建G318国道12公里。", "318", "partOfName", "G")]
    public void Explain_NumberInsideAName_IsPartOfIt(string text, string raw, string rule, string words)
    {
        QuantityExplanation found = Assert.Single(TargetExtractor.Default.Explain(text), explanation => explanation.Quantity.Raw == raw);

        Assert.Equal((QuantityRole.Name, rule, words), (found.Quantity.Role, found.Role.Rule, found.Role.Words));
    }

    [Theory]
    [InlineData("新建三里的绿道。")]
    [InlineData("新建三里长绿道。")]
    [InlineData("新建绿道三里、步道五里。")]
    [InlineData("改造七里桥梁3座。")]
    [InlineData("修复二环路面3公里。")]
    [InlineData("整治三里街道。")]
    public void Extract_LengthInLi_IsNoName(string text) =>
        Assert.DoesNotContain(TargetExtractor.Default.Extract(text).Quantities, quantity => quantity.Role == QuantityRole.Name);

    [Fact]
    public void Extract_NumberBehindEach_IsADenominatorAndNoQuantity() =>
        Assert.Equal(["12个"], TargetExtractor.Default.Extract("每百户拥有充电桩12个。").Quantities.Select(quantity => quantity.Raw));
}
