namespace TaskBreakdown.Numerals;

/// <summary>A whole number of up to 96 bits, which is what the digits of a <see cref="decimal"/> hold.</summary>
/// <remarks>Digits are gathered here because a decimal cannot be taken apart without allocating on every framework.</remarks>
/// <param name="High">The upper 32 bits.</param>
/// <param name="Low">The lower 64 bits.</param>
internal readonly record struct WideInteger(uint High, ulong Low)
{
    internal bool IsZero => Low == 0 && High == 0;

    /// <summary>This number times a factor, and something added to it.</summary>
    /// <param name="factor">The factor.</param>
    /// <param name="addend">What is added.</param>
    /// <param name="outcome">The outcome; default when the result is false.</param>
    /// <returns>Whether the outcome fits 96 bits.</returns>
    internal bool TryMultiplyAdd(uint factor, uint addend, out WideInteger outcome)
    {
        ulong low = ((Low & uint.MaxValue) * factor) + addend;
        ulong middle = ((Low >> 32) * factor) + (low >> 32);
        ulong high = ((ulong)High * factor) + (middle >> 32);
        bool fits = high <= uint.MaxValue;
        outcome = fits ? new WideInteger((uint)high, (middle << 32) | (low & uint.MaxValue)) : default;
        return fits;
    }

    /// <summary>The sum of two numbers.</summary>
    internal bool TryAdd(WideInteger other, out WideInteger sum)
    {
        ulong low = unchecked(Low + other.Low);
        ulong high = (ulong)High + other.High + (low < Low ? 1u : 0u);
        bool fits = high <= uint.MaxValue;
        sum = fits ? new WideInteger((uint)high, low) : default;
        return fits;
    }

    /// <summary>This number with zeros behind it.</summary>
    internal bool TryScale(int zeros, out WideInteger outcome)
    {
        outcome = this;
        for (int left = zeros; left > 0; left -= 9)
        {
            if (!outcome.TryMultiplyAdd(PowerOfTen(left < 9 ? left : 9), 0, out outcome))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A power of ten up to the ninth.</summary>
    internal static uint PowerOfTen(int power)
    {
        uint value = 1;
        for (int i = 0; i < power; i++)
        {
            value *= 10;
        }

        return value;
    }
}
