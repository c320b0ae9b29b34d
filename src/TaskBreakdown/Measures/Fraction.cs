using System;
using System.Globalization;
using System.Numerics;

namespace TaskBreakdown.Measures;

/// <summary>An exact conversion factor: 亩 is 1/15 ha, which no decimal can hold.</summary>
/// <remarks>
/// <para>Immutable; any number of threads may share one. Always reduced, the denominator positive.
/// <see langword="default"/> is not a number: its denominator is 0, and it scales nothing.</para>
/// </remarks>
public readonly record struct Fraction
{
    /// <summary>Creates the fraction in lowest terms.</summary>
    /// <param name="numerator">Numerator; greater than <see cref="long.MinValue"/>.</param>
    /// <param name="denominator">Denominator; greater than 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="denominator"/> is not positive, or <paramref name="numerator"/> is the smallest number of its type.</exception>
    public Fraction(long numerator, long denominator = 1)
    {
        if (denominator <= 0)
        {
            throw new ArgumentOutOfRangeException(nameof(denominator), denominator, "The denominator is not positive.");
        }

        if (numerator == long.MinValue)
        {
            throw new ArgumentOutOfRangeException(nameof(numerator), numerator, "The numerator has no positive counterpart.");
        }

        long divisor = GreatestCommonDivisor(Math.Abs(numerator), denominator);
        Numerator = numerator / divisor;
        Denominator = denominator / divisor;
    }

    /// <summary>Numerator, in lowest terms.</summary>
    public long Numerator { get; }

    /// <summary>Denominator, in lowest terms; at least 1.</summary>
    public long Denominator { get; }

    /// <summary>The factor that changes nothing.</summary>
    public static Fraction One => new(1);

    /// <summary>This fraction times another one.</summary>
    /// <param name="other">The factor.</param>
    /// <param name="product">The product in lowest terms; default when the result is <see langword="false"/>.</param>
    /// <returns>Whether both are numbers and the product fits.</returns>
    public bool TryTimes(Fraction other, out Fraction product)
    {
        product = default;
        if (Denominator == 0 || other.Denominator == 0)
        {
            return false;
        }

        // Reduced crosswise first, so that only a product that does not fit is refused.
        var left = new Fraction(Numerator, other.Denominator);
        var right = new Fraction(other.Numerator, Denominator);
        BigInteger numerator = (BigInteger)left.Numerator * right.Numerator;
        BigInteger denominator = (BigInteger)left.Denominator * right.Denominator;
        if (BigInteger.Abs(numerator) > long.MaxValue || denominator > long.MaxValue)
        {
            return false;
        }

        product = new Fraction((long)numerator, (long)denominator);
        return true;
    }

    /// <summary>This fraction divided by another one.</summary>
    /// <param name="other">The divisor.</param>
    /// <param name="quotient">The quotient in lowest terms; default when the result is <see langword="false"/>.</param>
    /// <returns>Whether both are numbers, the divisor is not 0 and the quotient fits.</returns>
    public bool TryOver(Fraction other, out Fraction quotient)
    {
        quotient = default;
        bool isDivisor = other.Numerator != 0 && other.Denominator != 0;
        return isDivisor && TryTimes(other.Inverse(), out quotient);
    }

    /// <summary>An amount times this fraction.</summary>
    /// <param name="amount">The amount.</param>
    /// <param name="isExact">Whether the product is exact; false where a decimal had to round it to 28 digits.</param>
    /// <param name="product">The product; 0 when the result is <see langword="false"/>.</param>
    /// <returns>Whether this is a number and the product fits a <see cref="decimal"/>.</returns>
    public bool TryScale(decimal amount, out decimal product, out bool isExact)
    {
        product = amount;
        isExact = true;
        if (Numerator == 1 && Denominator == 1)
        {
            return true;
        }

        if (!TryMultiply(amount, out product))
        {
            isExact = false;
            return false;
        }

        isExact = IsProduct(amount, product);
        return true;
    }

    /// <summary>Compares this fraction of one amount with another fraction of another one, without rounding.</summary>
    internal int CompareScaled(decimal amount, Fraction otherFraction, decimal otherAmount)
    {
        BigInteger mine = Digits(amount, out int myScale) * Numerator * otherFraction.Denominator;
        BigInteger theirs = Digits(otherAmount, out int theirScale) * otherFraction.Numerator * Denominator;
        return (mine * BigInteger.Pow(10, theirScale)).CompareTo(theirs * BigInteger.Pow(10, myScale));
    }

    /// <summary>The fraction as <c>1/15</c>, or as a whole number.</summary>
    /// <returns>Culture-free text without blanks.</returns>
    public override string ToString()
    {
        string numerator = Numerator.ToString(CultureInfo.InvariantCulture);
        return Denominator == 1 ? numerator : numerator + "/" + Denominator.ToString(CultureInfo.InvariantCulture);
    }

    private Fraction Inverse() =>
        Numerator > 0 ? new Fraction(Denominator, Numerator) : new Fraction(-Denominator, -Numerator);

    private bool TryMultiply(decimal amount, out decimal product)
    {
        product = 0;
        if (Denominator == 0)
        {
            return false;
        }

        decimal factor = Math.Abs((decimal)Numerator);
        if (factor <= 1 || Math.Abs(amount) <= decimal.MaxValue / factor)
        {
            product = amount * Numerator / Denominator;
            return true;
        }

        // The amount is so large that dividing first is as exact, and the product may still fit.
        decimal quotient = amount / Denominator;
        bool fits = Math.Abs(quotient) <= decimal.MaxValue / factor;
        product = fits ? quotient * Numerator : 0;
        return fits;
    }

    /// <summary>Whether product × denominator = amount × numerator, in whole numbers.</summary>
    private bool IsProduct(decimal amount, decimal product)
    {
        BigInteger left = Digits(product, out int productScale) * Denominator;
        BigInteger right = Digits(amount, out int amountScale) * Numerator;
        return left * BigInteger.Pow(10, amountScale) == right * BigInteger.Pow(10, productScale);
    }

    private static BigInteger Digits(decimal value, out int scale)
    {
        int[] bits = decimal.GetBits(value);
        scale = (bits[3] >> 16) & 0xFF;
        BigInteger digits = unchecked((((BigInteger)(uint)bits[2] << 32) | (uint)bits[1]) << 32) | unchecked((uint)bits[0]);
        return bits[3] < 0 ? -digits : digits;
    }

    private static long GreatestCommonDivisor(long a, long b)
    {
        while (b != 0)
        {
            (a, b) = (b, a % b);
        }

        return a;
    }
}
