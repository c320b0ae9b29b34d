using System;
using System.Linq;
using TaskBreakdown.Measures;
using Xunit;

namespace TaskBreakdown.Tests.Measures;

public sealed class MeasureUnitTests
{
    private static readonly MeasureUnit Mu = new("亩", "亩", "mu", Dimension.Area, "ha", new Fraction(1, 15), "畝");

    public static TheoryData<MeasureUnit> Others =>
    [
        new("分", "亩", "mu", Dimension.Area, "ha", new Fraction(1, 15)),
        new("亩", "亩", "mu", Dimension.Count, "ha", new Fraction(1, 15)),
        new("亩", "亩", "mu", Dimension.Area, "m²", new Fraction(1, 15)),
        new("亩", "亩", "mu", Dimension.Area, "ha", new Fraction(1, 16)),
    ];

    [Theory]
    [MemberData(nameof(Others))]
    public void Equals_OneDifferenceInWhatItMeasures_IsFalse(MeasureUnit other)
    {
        Assert.NotEqual(Mu, other);
        Assert.NotEqual(other, Mu);
    }

    [Fact]
    public void Equals_AnotherSymbolOrSpelling_IsTrue()
    {
        var same = new MeasureUnit("亩", "mu", "Chinese acre", Dimension.Area, "ha", new Fraction(2, 30));

        Assert.Equal(Mu, same);
        Assert.Equal(Mu.GetHashCode(), same.GetHashCode());
        Assert.False(Mu.Equals(null));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Create_FactorThatIsNotPositive_Throws(long numerator) => Assert.StartsWith(
        "The factor is not positive.",
        Assert.Throws<ArgumentOutOfRangeException>(() => new MeasureUnit("亩", "亩", "mu", Dimension.Area, "ha", new Fraction(numerator, 15))).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Create_Null_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => new MeasureUnit(null!, "亩", "mu", Dimension.Area, "ha", Fraction.One));
        Assert.Throws<ArgumentNullException>(() => new MeasureUnit("亩", null!, "mu", Dimension.Area, "ha", Fraction.One));
        Assert.Throws<ArgumentNullException>(() => new MeasureUnit("亩", "亩", null!, Dimension.Area, "ha", Fraction.One));
        Assert.Throws<ArgumentNullException>(() => new MeasureUnit("亩", "亩", "mu", null!, "ha", Fraction.One));
        Assert.Throws<ArgumentNullException>(() => new MeasureUnit("亩", "亩", "mu", Dimension.Area, null!, Fraction.One));
        Assert.Throws<ArgumentNullException>(() => new MeasureUnit("亩", "亩", "mu", Dimension.Area, "ha", Fraction.One, null!));
        Assert.Throws<ArgumentNullException>(() => MeasureUnit.Unknown(null!));
        Assert.Equal("numerator", Assert.Throws<ArgumentNullException>(() => Dimension.Per(null!, Dimension.Time)).ParamName);
        Assert.Equal("denominator", Assert.Throws<ArgumentNullException>(() => Dimension.Per(Dimension.Mass, null!)).ParamName);
        Assert.Throws<ArgumentNullException>(() => Dimension.Of(null!));
    }

    [Theory]
    [InlineData("公斤/亩", "kilogram per mu", "t/ha", 3, 200)]
    [InlineData("毫克/立方米", "milligram per cubic metre", "µg/m³", 1000, 1)]
    [InlineData("吨/日", "tonne per day", "t/d", 1, 1)]
    [InlineData("公里/小时", "kilometre per hour", "km/h", 1, 1)]
    [InlineData("元/个", "yuan per piece", "元/个", 1, 1)]
    [InlineData("元/人·月", "yuan per 人·月", "元/人·月", 1, 1)]
    [InlineData("吨/千人", "tonne per 千人", "t/千人", 1, 1)]
    [InlineData("/10万", "one per 10万", "/10万", 1, 1)]
    [InlineData("台（套）", "machine", "台(套)", 1, 1)]
    public void TryFind_Rate_HasNameSymbolAndFactor(string text, string englishName, string symbol, long numerator, long denominator)
    {
        Assert.True(MeasureUnitCatalog.Default.TryFind(text, out MeasureUnit? unit));

        Assert.Equal((englishName, symbol, new Fraction(numerator, denominator)), (unit.EnglishName, unit.CanonicalSymbol, unit.FactorToCanonical));
        Assert.Equal(unit.Name, unit.Symbol);
    }

    /// <summary>How far a unit reaches into what stands behind it.</summary>
    [Theory]
    [InlineData("亩地", "亩")]
    [InlineData("吨/日处理能力", "吨/日")]
    [InlineData("台(套、件)设备", "台(套、件)")]
    [InlineData("台（套)设备", "台（套)")]
    [InlineData("个(含)", "个")]
    [InlineData("处(新建)", "处")]
    [InlineData("台(套", "台")]
    [InlineData("台(套、", "台")]
    [InlineData("台(套、)", "台")]
    [InlineData("台()", "台")]
    [InlineData("台(套或件)", "台")]
    [InlineData("台(套、件、个、组)", "台(套、件、个、组)")]
    [InlineData("台(场次、套、件、个)", "台")]
    [InlineData("件(批次)货物", "件(批次)")]
    [InlineData("个(1)", "个")]
    [InlineData("吨/日)", "吨/日")]
    [InlineData("公里 10座桥梁", "公里")]
    [InlineData("座/860延米", "座")]
    [InlineData("座/19延米", "座")]
    [InlineData("吨/", "吨")]
    [InlineData("吨/榭", "吨")]
    [InlineData("批次/千人次", "批次/千人次")]
    [InlineData("元/人·月·", "元/人·月")]
    [InlineData("元/人·月/日等", "元/人·月/日")]
    [InlineData("元/吨·公里", "元/吨·公里")]
    [InlineData("元每人每月", "元每人每月")]
    [InlineData("个每人", "个")]
    [InlineData("/10万人", "/10万人")]
    [InlineData("/100人", "/100人")]
    [InlineData("/千人", "/千人")]
    [InlineData("/100000人", "/100000人")]
    [InlineData("/1000000人", "")]
    [InlineData("例/十万人", "例/十万人")]
    [InlineData("部/百户", "部/百户")]
    [InlineData("/12万", "")]
    [InlineData("/人", "")]
    [InlineData("/", "")]
    [InlineData("榭", "")]
    public void TryMatch_UnitInFrontOfMore_StopsWhereItEnds(string text, string unit)
    {
        bool matches = MeasureUnitCatalog.Default.TryMatch(text.AsSpan(), out UnitMatch match);

        Assert.Equal((unit.Length > 0, unit), (matches, text[..match.Length]));
    }

    [Fact]
    public void TryMatch_EndlessRate_HasAnEnd()
    {
        string text = "元" + string.Concat(Enumerable.Repeat("/人", 1000));

        Assert.True(MeasureUnitCatalog.Default.TryMatch(text.AsSpan(), out UnitMatch match));
        Assert.InRange(match.Length, 100, 300);
    }

    [Theory]
    [InlineData("亩", true)]
    [InlineData("亩地", false)]
    [InlineData("榭", false)]
    [InlineData("", false)]
    public void IndexOf_Name_IsThatOfTheWholeName(string name, bool isKnown)
    {
        int index = MeasureUnitCatalog.Default.IndexOf(name);

        Assert.Equal(isKnown ? name : null, index < 0 ? null : MeasureUnitCatalog.Default.UnitAt(index).Name);
        Assert.True(index >= -1);
    }

    [Fact]
    public void HasFirst_EveryUnit_IsTrueForItsFirstCharacter()
    {
        Assert.All(MeasureUnitCatalog.Default.Units.Where(unit => !unit.IsDenominatorOnly), unit => Assert.True(MeasureUnitCatalog.Default.HasFirst(unit.Name[0]), unit.Name));
        Assert.False(MeasureUnitCatalog.Default.HasFirst('榭'));
    }
}
