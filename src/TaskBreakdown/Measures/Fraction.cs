using System;

namespace TaskBreakdown.Measures;

/// <summary>An exact conversion factor: 亩 is 1/15 ha, which no decimal can hold.</summary>
/// <remarks>Always reduced, the denominator positive. <see langword="default"/> is not a number: its denominator is 0.</remarks>
public readonly record struct Fraction
{
    /// <summary>Creates the fraction in lowest terms.</summary>
    /// <param name="numerator">Numerator.</param>
    /// <param name="denominator">Denominator; greater than 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="denominator"/> is not positive.</exception>
    public Fraction(long numerator, long denominator = 1)
    {
        if (denominator <= 0)
        {
            throw new ArgumentOutOfRangeException(nameof(denominator), denominator, "The denominator is not positive.");
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
    /// <returns>The product in lowest terms.</returns>
    /// <exception cref="OverflowException">The product does not fit.</exception>
    public Fraction Times(Fraction other)
    {
        // Reduced crosswise first, so that only a result that does not fit overflows.
        var left = new Fraction(Numerator, other.Denominator);
        var right = new Fraction(other.Numerator, Denominator);
        return new Fraction(left.Numerator * right.Numerator, left.Denominator * right.Denominator);
    }

    /// <summary>This fraction divided by another one.</summary>
    /// <param name="other">The divisor; greater than 0.</param>
    /// <returns>The quotient in lowest terms.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="other"/> is not positive.</exception>
    /// <exception cref="OverflowException">The quotient does not fit.</exception>
    public Fraction Over(Fraction other) => Times(new Fraction(other.Denominator, other.Numerator));

    /// <summary>An amount times this fraction.</summary>
    /// <param name="amount">The amount.</param>
    /// <param name="isExact">Whether the product is exact; false where a decimal had to round it to 28 digits.</param>
    /// <param name="product">The product; 0 when the result is <see langword="false"/>.</param>
    /// <returns>Whether the product fits a <see cref="decimal"/>.</returns>
    public bool TryScale(decimal amount, out decimal product, out bool isExact)
    {
        product = 0;
        isExact = false;
        if (Denominator == 0 || Math.Abs(amount) > decimal.MaxValue / Math.Max(1, Math.Abs((decimal)Numerator)))
        {
            return false;
        }

        decimal scaled = amount * Numerator;
        product = scaled / Denominator;
        isExact = Math.Abs(product) < decimal.MaxValue / Denominator && product * Denominator == scaled;
        return true;
    }

    /// <summary>The fraction as <c>1/15</c>, or as a whole number.</summary>
    /// <returns>Text without blanks.</returns>
    public override string ToString() => Denominator == 1 ? $"{Numerator}" : $"{Numerator}/{Denominator}";

    private static long GreatestCommonDivisor(long a, long b)
    {
        while (b != 0)
        {
            (a, b) = (b, a % b);
        }

        return a == 0 ? 1 : a;
    }
}
