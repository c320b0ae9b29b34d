using System;
using System.Globalization;
using TaskBreakdown.Measures;
using Xunit;

namespace TaskBreakdown.Tests.Measures;

public sealed class FractionTests
{
    private const string Largest = "79228162514264337593543950335";

    [Theory]
    [InlineData("15", 1, 15, "1", true)]
    [InlineData("1", 1, 15, "0.0666666666666666666666666667", false)]
    [InlineData("-2.5", 2, 1, "-5.0", true)]
    [InlineData("7", 1, 1, "7", true)]
    [InlineData(Largest, 1, 1, Largest, true)]
    [InlineData("79228162514264337593543950330", 3, 10, "23768448754279301278063185099", true)]
    [InlineData("18446744073709551617", 2, 1, "36893488147419103234", true)]
    [InlineData("52818775009509558395695966890", 3, 2, Largest, true)]
    [InlineData("26409387504754779197847983445", 3, 2, "39614081257132168796771975168", false)]
    public void TryScale_Amount_IsTheProductAndSaysWhetherItIsExact(string amount, long numerator, long denominator, string expected, bool isExact)
    {
        Assert.True(new Fraction(numerator, denominator).TryScale(Number(amount), out decimal product, out bool exact));

        Assert.Equal(Number(expected), product);
        Assert.Equal(isExact, exact);
    }

    [Fact]
    public void TryScale_ProductTooLarge_IsFalseAndZero()
    {
        Assert.False(new Fraction(3, 2).TryScale(decimal.MaxValue, out decimal product, out bool exact));

        Assert.Equal(0m, product);
        Assert.False(exact);
    }

    [Fact]
    public void TryScale_LargestAmountByTwo_DividesFirst()
    {
        Assert.True(new Fraction(2, 4).TryScale(decimal.MaxValue - 1, out decimal product, out bool exact));
        Assert.Equal((decimal.MaxValue - 1) / 2, product);
        Assert.True(exact);

        Assert.True(new Fraction(2, 3).TryScale(decimal.MaxValue, out product, out exact));
        Assert.Equal(decimal.MaxValue / 3 * 2, product);
        Assert.True(exact);
    }

    [Theory]
    [InlineData("1", 1, 15, "0.0667", 1, 1, -1)]
    [InlineData("15", 1, 15, "1", 1, 1, 0)]
    [InlineData("3", 1, 2, "1.4", 1, 1, 1)]
    [InlineData("-3", 1, 2, "-1.4", 1, 1, -1)]
    [InlineData("-1", 1, 2, "0.5", 1, 1, -1)]
    [InlineData("1.5", 1, 1, "2", 1, 1, -1)]
    [InlineData("1.50", 1, 1, "1.5", 1, 1, 0)]
    [InlineData("2", 3, 7, "3", 2, 7, 0)]
    [InlineData("4294967296.5", 1, 3, "4294967296", 1, 3, 1)]
    [InlineData("18446744073709551616", 2, 1, "36893488147419103232", 1, 1, 0)]
    public void CompareScaled_TwoAmounts_ComparesWithoutRounding(
        string amount, long numerator, long denominator, string other, long otherNumerator, long otherDenominator, int expected)
    {
        int order = new Fraction(numerator, denominator)
            .CompareScaled(Number(amount), new Fraction(otherNumerator, otherDenominator), Number(other));

        Assert.Equal(expected, Math.Sign(order));
    }

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
