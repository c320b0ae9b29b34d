using System;
using TaskBreakdown.Measures;
using Xunit;

namespace TaskBreakdown.Tests.Measures;

public sealed class QuantityTests
{
    [Theory]
    [InlineData(15, "亩", 1, true)]
    [InlineData(1, "亩", 0.0666666666666666666666666667, false)]
    [InlineData(2, "斤", 0.001, true)]
    [InlineData(1, "海里", 1.852, true)]
    [InlineData(3, "百帕", 0.3, true)]
    public void TryConvertToCanonical_Amount_SaysWhetherItIsExact(double amount, string unit, double converted, bool isExact)
    {
        Assert.True(Of((decimal)amount, unit).TryConvertToCanonical(out decimal value, out bool exact));
        Assert.Equal((converted, isExact), ((double)value, exact));
    }

    [Theory]
    [InlineData("20000000000000000000000000000", "亩", false)]
    [InlineData("0.0000000000000000000000000001", "亩", false)]
    [InlineData("1.2345678901234567890123456789", "平方公里", true)]
    [InlineData("1.2345678901234567890123456789", "海里", false)]
    public void TryConvertToCanonical_ManyDigits_AdmitsWhatItRounds(string amount, string unit, bool isExact)
    {
        decimal value = decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture);

        Assert.True(Of(value, unit).TryConvertToCanonical(out _, out bool exact));
        Assert.Equal(isExact, exact);
    }

    [Fact]
    public void TryConvertToCanonical_TooLarge_IsFalse() => Assert.False(Of(decimal.MaxValue, "平方公里").TryConvertToCanonical(out _, out _));

    [Fact]
    public void TryConvertToCanonical_LargeAmountWhoseProductFits_Fits() => Assert.True(Of(decimal.MaxValue, "马力").TryConvertToCanonical(out _, out _));

    [Theory]
    [InlineData(15, "亩", 1, "公顷", 0)]
    [InlineData(14, "亩", 1, "公顷", -1)]
    [InlineData(3, "吨", 5999, "斤", 1)]
    [InlineData(1, "亩", 10, "分地", 0)]
    public void TryCompare_OneKind_ComparesWithoutRounding(int left, string leftUnit, int right, string rightUnit, int order)
    {
        Assert.True(Of(left, leftUnit).TryCompare(Of(right, rightUnit), out int found));
        Assert.Equal(order, Math.Sign(found));
    }

    [Theory]
    [InlineData("%", "个百分点")]
    [InlineData("%", "‰")]
    [InlineData("处", "个")]
    [InlineData("元", "美元")]
    [InlineData("吨", "吨标准煤")]
    [InlineData("个工作日", "小时")]
    [InlineData("吨/日", "吨/年")]
    [InlineData("公里", "车道公里")]
    public void Quantities_OfTwoKinds_NeverMeet(string left, string right)
    {
        Quantity one = Of(1, left);
        Quantity other = Of(1, right);

        Assert.False(one.TryCompare(other, out _));
        Assert.False(one.TryAdd(other, out _));
        Assert.False(one.TryConvertTo(other.Unit, out _, out _));
        Assert.Equal(
            $"The sum of 1{left} and 1{right} cannot be made: {right} and {left} are not of one kind. (Parameter 'other')",
            Assert.Throws<ArgumentException>(() => one.Add(other)).Message);
    }

    [Fact]
    public void TryCompare_TwoKinds_HasNoOrder()
    {
        Assert.False(Of(3, "%").TryCompare(Of(2, "个百分点"), out int order));
        Assert.Equal(0, order);
    }

    [Fact]
    public void TryConvertTo_AnotherKind_IsNothingExact()
    {
        Assert.False(Of(3, "%").TryConvertTo(Of(2, "个百分点").Unit, out Quantity? converted, out bool isExact));
        Assert.Equal((null, false), (converted, isExact));
    }

    [Fact]
    public void Members_Null_Throw()
    {
        Quantity quantity = Of(15, "亩");

        Assert.Throws<ArgumentNullException>(() => new Quantity(15, null!));
        Assert.Throws<ArgumentNullException>(() => quantity.TryConvertTo(null!, out _, out _));
        Assert.Throws<ArgumentNullException>(() => quantity.TryCompare(null!, out _));
        Assert.Throws<ArgumentNullException>(() => quantity.TryAdd(null!, out _));
        Assert.Throws<ArgumentNullException>(() => quantity.Add(null!));
    }

    [Theory]
    [InlineData("1900", "亩", "1900亩")]
    [InlineData("2.50", "公顷", "2.5公顷")]
    [InlineData("0.0000000000000000000000000001", "吨", "0.0000000000000000000000000001吨")]
    public void ToString_Amount_HasNoIdleZeros(string amount, string unit, string text) =>
        Assert.Equal(text, Of(decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture), unit).ToString());

    [Fact]
    public void Add_OneKind_IsInTheUnitOfTheFirst() => Assert.Equal("2.5公顷", Of(2, "公顷").Add(Of(7.5m, "亩")).ToString());

    [Fact]
    public void Add_BeyondADecimal_SaysSo()
    {
        Assert.False(Of(decimal.MaxValue, "亩").TryAdd(Of(1, "亩"), out _));
        Assert.EndsWith(
            "does not fit a decimal. (Parameter 'other')",
            Assert.Throws<ArgumentException>(() => Of(decimal.MaxValue, "亩").Add(Of(1, "亩"))).Message,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("-79228162514264337593543950335", "-1", false)]
    [InlineData("-79228162514264337593543950334", "-1", true)]
    [InlineData("-1", "-1", true)]
    [InlineData("-1", "1", true)]
    [InlineData("79228162514264337593543950334", "1", true)]
    [InlineData("79228162514264337593543950335", "0", true)]
    public void TryAdd_AtTheEndsOfADecimal_SaysWhetherItFits(string left, string right, bool fits)
    {
        decimal one = decimal.Parse(left, System.Globalization.CultureInfo.InvariantCulture);
        decimal other = decimal.Parse(right, System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(fits, Of(one, "亩").TryAdd(Of(other, "亩"), out Quantity? sum));
        Assert.Equal(fits ? one + other : null, sum?.Amount);
    }

    [Fact]
    public void Equals_SameAmountOfAnotherUnit_IsFalse() => Assert.NotEqual(Of(15, "亩"), Of(1, "公顷"));

    private static Quantity Of(decimal amount, string unit)
    {
        Assert.True(MeasureUnitCatalog.Default.TryFind(unit, out MeasureUnit? found));
        return new Quantity(amount, found);
    }
}
