using System;
using System.Numerics;
using FsCheck;
using FsCheck.Xunit;
using TaskBreakdown.Measures;
using Xunit;

namespace TaskBreakdown.Tests.Measures;

/// <summary>No factor and no amount makes a fraction throw or claim an exactness it has not.</summary>
public sealed class FractionProperties
{
    [Property(MaxTest = 1000)]
    public void TryScale_AnyAmount_IsExactOnlyWhereItIs(decimal amount, long numerator, PositiveInt denominator)
    {
        var fraction = new Fraction(numerator == long.MinValue ? 1 : numerator, denominator.Get);

        bool fits = fraction.TryScale(amount, out decimal product, out bool isExact);

        if (fits && isExact)
        {
            Assert.Equal(Scaled(amount) * fraction.Numerator, Scaled(product) * fraction.Denominator);
        }
    }

    [Property(MaxTest = 1000)]
    public void TryTimesAndOver_AnyFractions_UndoEachOther(long a, PositiveInt b, long c, PositiveInt d)
    {
        var left = new Fraction(a == long.MinValue ? 1 : a, b.Get);
        var right = new Fraction(c is long.MinValue or 0 ? 1 : c, d.Get);

        if (left.TryTimes(right, out Fraction product) && product.TryOver(right, out Fraction back))
        {
            Assert.Equal(left, back);
        }
    }

    [Fact]
    public void Default_IsNoNumber()
    {
        Assert.False(default(Fraction).TryScale(1, out _, out _));
        Assert.False(default(Fraction).TryTimes(Fraction.One, out _));
        Assert.False(Fraction.One.TryOver(default, out _));
        Assert.False(Fraction.One.TryOver(new Fraction(0), out _));
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(1, -1)]
    [InlineData(long.MinValue, 1)]
    public void Constructor_OutOfRange_Throws(long numerator, long denominator) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Fraction(numerator, denominator));

    [Fact]
    public void TryTimes_TooLarge_IsFalse()
    {
        Assert.False(new Fraction(long.MaxValue).TryTimes(new Fraction(2), out _));
        Assert.True(new Fraction(long.MaxValue, 2).TryTimes(new Fraction(2), out Fraction whole));
        Assert.Equal(new Fraction(long.MaxValue), whole);
    }

    [Fact]
    public void TryTimes_LargestDenominator_Fits()
    {
        var smallest = new Fraction(1, long.MaxValue);

        Assert.True(smallest.TryTimes(Fraction.One, out Fraction same));
        Assert.Equal(smallest, same);
        Assert.False(smallest.TryTimes(new Fraction(1, 2), out _));
    }

    [Theory]
    [InlineData(2, 30, "1/15")]
    [InlineData(100, 1, "100")]
    public void ToString_Fraction_IsReduced(long numerator, long denominator, string text) =>
        Assert.Equal(text, new Fraction(numerator, denominator).ToString());

    /// <summary>The amount times 10^28, a whole number.</summary>
    private static BigInteger Scaled(decimal amount)
    {
        int[] bits = decimal.GetBits(amount);
        var digits = new BigInteger(new decimal(bits[0], bits[1], bits[2], bits[3] < 0, 0));
        return digits * BigInteger.Pow(10, 28 - ((bits[3] >> 16) & 0xFF));
    }
}
