using System;
using TaskBreakdown.Measures;
using Xunit;

namespace TaskBreakdown.Tests.Measures;

public sealed class MeasureUnitCatalogTests
{
    private static readonly MeasureUnitCatalog Catalog = MeasureUnitCatalog.Default;

    [Theory]
    [InlineData("㎡", "平方米")]
    [InlineData("m²", "平方米")]
    [InlineData("m2", "平方米")]
    [InlineData("ｍ２", "平方米")]
    [InlineData("km²", "平方公里")]
    [InlineData("ha", "公顷")]
    [InlineData("千米", "公里")]
    [InlineData("华里", "里")]
    [InlineData("方", "立方米")]
    [InlineData("MW", "兆瓦")]
    [InlineData("度", "千瓦时")]
    [InlineData("t标准煤", "吨标准煤")]
    [InlineData("％", "%")]
    [InlineData("畝", "亩")]
    [InlineData("噸", "吨")]
    [InlineData("個", "个")]
    [InlineData("個百分點", "个百分点")]
    [InlineData("lb", "磅")]
    [InlineData("n mile", "海里")]
    [InlineData("ＧＷｈ", "吉瓦时")]
    public void TryFind_AnotherSpelling_GivesTheUnit(string text, string name)
    {
        Assert.True(Catalog.TryFind(text, out MeasureUnit? unit));
        Assert.Equal(name, unit.Name);
    }

    [Theory]
    [InlineData("台(套)", "台(套)", "count")]
    [InlineData("个（条）", "个(条)", "count")]
    [InlineData("个（枪）", "个(枪)", "count")]
    [InlineData("台（套、件）", "台(套、件)", "count")]
    [InlineData("吨/日", "吨/日", "flow")]
    [InlineData("立方米/秒", "立方米/秒", "flow")]
    [InlineData("微克/立方米", "微克/立方米", "concentration")]
    [InlineData("公斤/亩", "公斤/亩", "mass/area")]
    [InlineData("万元/亩", null, null)]
    [InlineData("元/人·月", "元/人·月", "money/count")]
    [InlineData("元/月", "元/月", "money/time")]
    [InlineData("克标准煤/千瓦时", "克标准煤/千瓦时", "standardCoal/energy")]
    [InlineData("批次/千人", "批次/千人", "count/count")]
    [InlineData("/10万", "/10万", "none/count")]
    [InlineData("公里每小时", "公里每小时", "length/time")]
    public void TryFind_RateOrCompound_IsMadeOnDemand(string text, string? name, string? dimension)
    {
        bool found = Catalog.TryFind(text, out MeasureUnit? unit);

        Assert.Equal(name is not null, found);
        Assert.Equal((name, dimension), (unit?.Name, unit?.Dimension.Name));
    }

    [Theory]
    [InlineData("")]
    [InlineData("榭")]
    [InlineData("亩地")]
    [InlineData("MWx")]
    [InlineData("月")]
    [InlineData("吨/")]
    [InlineData("个(含)")]
    [InlineData("处(新建)")]
    [InlineData("座/860延米")]
    [InlineData("/")]
    public void TryFind_NoUnit_IsFalse(string text) => Assert.False(Catalog.TryFind(text, out _));

    [Fact]
    public void TryFind_Rate_ConvertsExactly()
    {
        Assert.True(Catalog.TryFind("公斤/亩", out MeasureUnit? perMu));
        Assert.True(Catalog.TryFind("吨/公顷", out MeasureUnit? perHectare));
        Assert.True(new Quantity(500, perMu).TryConvertTo(perHectare, out Quantity? converted, out bool isExact));

        Assert.Equal((7.5m, true), (converted.Amount, isExact));
    }

    [Fact]
    public void TryFind_Concentration_IsInMicrograms()
    {
        Assert.True(Catalog.TryFind("毫克/立方米", out MeasureUnit? unit));
        Assert.Equal(("µg/m³", new Fraction(1000)), (unit.CanonicalSymbol, unit.FactorToCanonical));
    }

    /// <summary>No pair of units may overflow on the way to a rate.</summary>
    [Fact]
    public void TryFind_EveryRateOfTwoUnits_GivesAUnit()
    {
        foreach (MeasureUnit numerator in Catalog.Units)
        {
            foreach (string denominator in new[] { "立方米", "立方公里", "亩", "微秒", "人", "平方毫米", "ZB", "盎司" })
            {
                Assert.True(numerator.IsDenominatorOnly || Catalog.TryFind($"{numerator.Name}/{denominator}", out _), numerator.Name);
            }
        }
    }

    [Fact]
    public void With_OwnUnit_KnowsItAndLeavesTheDefaultAlone()
    {
        var pavilion = new MeasureUnit("榭", "榭", "pavilion", Dimension.Count, "榭", Fraction.One);
        MeasureUnitCatalog catalog = Catalog.With(pavilion);

        Assert.True(catalog.TryFind("榭", out MeasureUnit? found));
        Assert.Same(pavilion, found);
        Assert.True(catalog.TryFind("榭/亩", out _));
        Assert.False(Catalog.TryFind("榭", out _));
    }

    [Fact]
    public void With_KnownSpelling_TakesItsPlace()
    {
        var localMu = new MeasureUnit("亩", "亩", "local mu", Dimension.Area, "ha", new Fraction(1, 10));

        Assert.True(Catalog.With(localMu).TryFind("亩", out MeasureUnit? found));
        Assert.Equal(new Fraction(1, 10), found.FactorToCanonical);
    }

    [Fact]
    public void With_UnitWithoutSymbol_IsFoundByItsName()
    {
        var pavilion = new MeasureUnit("榭", "", "pavilion", Dimension.Count, "榭", Fraction.One);

        Assert.True(Catalog.With(pavilion).TryFind("榭", out MeasureUnit? found));
        Assert.Same(pavilion, found);
    }

    [Fact]
    public void TryFind_Null_Throws() => Assert.Throws<ArgumentNullException>(() => Catalog.TryFind(null!, out _));

    [Fact]
    public void With_Null_Throws() => Assert.Throws<ArgumentNullException>(() => Catalog.With(null!));

    [Fact]
    public void Unknown_Word_IsMarked()
    {
        MeasureUnit unit = MeasureUnit.Unknown("榭");

        Assert.Equal((false, "榭", Dimension.Count), (unit.IsKnown, unit.Name, unit.Dimension));
    }
}
