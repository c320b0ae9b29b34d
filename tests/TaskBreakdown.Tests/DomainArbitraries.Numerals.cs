using FsCheck;
using FsCheck.Fluent;

namespace TaskBreakdown.Tests;

/// <content>Numbers of every length.</content>
public static partial class DomainArbitraries
{
    /// <summary>Whole numbers from 0 to 10^16; each length is as likely as another, and zeros stand inside often.</summary>
    public static Arbitrary<WholeNumber> WholeNumbers() =>
        WholeNumberGenerator().Select(value => new WholeNumber(value)).ToArbitrary();

    /// <summary>Numbers of either sign with up to ten decimals.</summary>
    public static Arbitrary<DecimalNumber> DecimalNumbers() =>
        (from whole in WholeNumberGenerator()
         from places in Gen.Choose(0, 10)
         from digits in Gen.Elements('0', '0', '1', '2', '5', '9').ArrayOf(places)
         select new DecimalNumber(WithDecimals(whole, digits))).ToArbitrary();

    private static Gen<decimal> WholeNumberGenerator() =>
        from length in Gen.Choose(1, 16)
        from digits in Gen.Elements('0', '0', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9').ArrayOf(length)
        from isLimit in Gen.Choose(0, 50)
        select isLimit == 0 ? 10_000_000_000_000_000m : decimal.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);

    private static decimal WithDecimals(decimal whole, char[] digits)
    {
        decimal unit = 1m;
        foreach (char digit in digits)
        {
            unit /= 10m;
            whole += (digit - '0') * unit;
        }

        return whole;
    }
}

/// <summary>A whole number from 0 to 10^16.</summary>
/// <param name="Value">The number.</param>
public sealed record WholeNumber(decimal Value);

/// <summary>A number with up to ten decimals.</summary>
/// <param name="Value">The number.</param>
public sealed record DecimalNumber(decimal Value);
