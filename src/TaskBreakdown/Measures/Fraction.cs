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
