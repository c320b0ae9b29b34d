namespace TaskBreakdown.Numerals;

/// <summary>A value as digits and a power of ten: 1.68万 is 168 and 2. Decimals are made from it on demand.</summary>
/// <remarks>Scanning needs no decimal, and making one costs more than reading the digits. <see langword="default"/> is zero.</remarks>
/// <param name="Low">The lower 64 bits of the digits.</param>
/// <param name="High">The upper 32 bits of the digits.</param>
/// <param name="Exponent">The power of ten.</param>
internal readonly record struct Magnitude(ulong Low, uint High, short Exponent)
{
    private const int LongestScale = 28;

    internal Magnitude(ulong digits)
        : this(digits, 0, 0)
    {
    }

    /// <summary>A value of digits and a power of ten.</summary>
    /// <returns>Whether it fits a <see cref="decimal"/>.</returns>
    internal static bool TryCreate(WideInteger digits, int exponent, out Magnitude magnitude)
    {
        bool fits = digits.IsZero || (exponent >= -LongestScale && exponent <= LongestScale && digits.TryScale(exponent, out _));
        magnitude = fits ? new Magnitude(digits.Low, digits.High, digits.IsZero ? (short)0 : (short)exponent) : default;
        return fits;
    }

    internal bool IsWhole => Exponent >= 0 || decimal.Truncate(ToDecimal()) == ToDecimal();

    internal bool IsZero => Low == 0 && High == 0;

    /// <summary>The value times a power of ten.</summary>
    /// <returns>Whether it fits a <see cref="decimal"/>.</returns>
    internal bool TryShift(int power, out Magnitude shifted) => TryCreate(new WideInteger(High, Low), Exponent + power, out shifted);

    /// <summary>The exact value, without zeros behind the last digit of its decimals.</summary>
    internal decimal ToDecimal()
    {
        if (Exponent >= 0)
        {
            new WideInteger(High, Low).TryScale(Exponent, out WideInteger whole);
            return Compose(whole.Low, whole.High, 0);
        }

        int scale = -Exponent;
        ulong digits = Low;
        while (scale > 0 && High == 0 && digits % 10 == 0)
        {
            digits /= 10;
            scale--;
        }

        return Compose(digits, High, scale);
    }

    private static decimal Compose(ulong low, uint high, int scale) =>
        unchecked(new decimal((int)low, (int)(low >> 32), (int)high, isNegative: false, (byte)scale));
}
