namespace TaskBreakdown.Numerals;

/// <summary>A numeral that was read from the start of a text.</summary>
/// <param name="Magnitude">The value, multipliers applied; in percent or permille for a share; the numerator of a fraction.</param>
/// <param name="CharsConsumed">UTF-16 code units read.</param>
/// <param name="Form">Its notation.</param>
/// <param name="IsApproximate">Whether its own characters make it vague: 百余, 300多, 几十.</param>
internal readonly record struct NumeralReading(Magnitude Magnitude, int CharsConsumed, NumeralForm Form, bool IsApproximate)
{
    /// <summary>The upper of two neighbouring values (七八百: 800), or the denominator of a fraction.</summary>
    internal Magnitude Second { get; init; }

    /// <summary>Whether two neighbouring values are named: 七八百, 十五六.</summary>
    internal bool IsPair { get; init; }

    /// <summary>
    /// Where the numeral ends if its last part turns out to be something else: a thousands group that is the next clause,
    /// 多 that opens a word; 0 where it can end nowhere else.
    /// </summary>
    internal int ShorterLength { get; init; }

    /// <summary>Whether the value is a share or growth and has its unit in itself.</summary>
    internal bool IsShare => Form >= NumeralForm.Percent;

    /// <summary>The value; of a fraction the quotient in percent, rounded to four places: a third is 33.3333.</summary>
    internal Magnitude Amount => Form == NumeralForm.Fraction ? InPercent() : Magnitude;

    /// <summary><see cref="Amount"/> as a decimal.</summary>
    internal decimal Value => Amount.ToDecimal();

    private Magnitude InPercent()
    {
        decimal share = decimal.Round(Magnitude.ToDecimal() * 100m / Second.ToDecimal(), 4);
        return new Magnitude((ulong)(share * 10_000m), 0, -4);
    }
}
