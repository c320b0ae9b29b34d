using System;
using System.Globalization;
using TaskBreakdown.Polyfills;
using TaskBreakdown.Targets;

namespace TaskBreakdown.Analysis;

/// <summary>What a figure, or a sum of figures, says about an amount: a point, a bound or a stretch.</summary>
/// <remarks>
/// <para>A lower bound stays a lower bound when exact figures are added to it; where both ends are bounded the sum is a
/// stretch; where an upper bound meets a lower one, what is known is the lower end alone. An amount under an upper bound
/// alone counts from 0.</para>
/// <para>Immutable; any number of threads may share one. Equality covers every member.</para>
/// </remarks>
public sealed record AmountRange
{
    internal AmountRange(decimal? lower, decimal? upper, bool isLowerOpen = false, bool isUpperOpen = false, bool isApproximate = false)
    {
        Lower = lower;
        Upper = upper;
        IsLowerOpen = lower is not null && isLowerOpen;
        IsUpperOpen = upper is not null && isUpperOpen;
        IsApproximate = isApproximate;
    }

    /// <summary>The lower end; null where there is only an upper bound.</summary>
    public decimal? Lower { get; }

    /// <summary>The upper end; null where there is only a lower bound.</summary>
    public decimal? Upper { get; }

    /// <summary>Whether the amount has to be more than <see cref="Lower"/>.</summary>
    public bool IsLowerOpen { get; }

    /// <summary>Whether the amount has to be less than <see cref="Upper"/>.</summary>
    public bool IsUpperOpen { get; }

    /// <summary>Whether a figure behind it is only about right (约, 余).</summary>
    public bool IsApproximate { get; }

    /// <summary>The comparison that the range comes to.</summary>
    public Comparison Comparison => (Lower, Upper) switch
    {
        (null, _) => IsUpperOpen ? Comparison.LessThan : Comparison.AtMost,
        (_, null) => IsLowerOpen ? Comparison.MoreThan : Comparison.AtLeast,
        _ when Lower != Upper => Comparison.Between,
        _ => IsApproximate ? Comparison.About : Comparison.Exactly,
    };

    /// <summary>The figure that stands for the range: its lower end, or the upper one where there is no other.</summary>
    public decimal Figure => Lower ?? Upper.GetValueOrDefault();

    /// <summary>What a target says about its amount, in its own unit.</summary>
    /// <param name="target">The target.</param>
    /// <returns>The range.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="target"/> is null.</exception>
    public static AmountRange Of(QuantitativeTarget target)
    {
        Throw.IfNull(target);
        return Of(target.Comparison, target.Value, target.Upper);
    }

    internal static AmountRange Of(Comparison comparison, decimal value, decimal? upper) => comparison switch
    {
        Comparison.AtLeast => new AmountRange(value, null),
        Comparison.MoreThan => new AmountRange(value, null, isLowerOpen: true),
        Comparison.AtMost => new AmountRange(null, value),
        Comparison.LessThan => new AmountRange(null, value, isUpperOpen: true),
        _ => new AmountRange(value, upper ?? value, isApproximate: comparison == Comparison.About),
    };

    /// <summary>The range in signs: <c>1,900</c>, <c>≥ 12,345</c>, <c>&lt; 5</c>, <c>~ 300</c>, <c>20–30</c>.</summary>
    /// <returns>Culture-free text, thousands parted by commas, every digit.</returns>
    public override string ToString() => Format(maximumDecimals: 28);

    /// <summary>The range in signs, rounded.</summary>
    /// <param name="maximumDecimals">Digits behind the point at the most, from 0 to 28; zeros at the end are left out.</param>
    /// <returns>Culture-free text.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maximumDecimals"/> is outside its range.</exception>
    public string Format(int maximumDecimals)
    {
        Throw.IfNegative(maximumDecimals);
        Throw.IfGreater(maximumDecimals, 28);
        string Write(decimal? amount) => Math.Round(amount.GetValueOrDefault(), maximumDecimals, MidpointRounding.AwayFromZero)
            .ToString("#,0.############################", CultureInfo.InvariantCulture);

        string about = IsApproximate ? "~ " : "";
        return Comparison switch
        {
            Comparison.AtLeast => "≥ " + about + Write(Lower),
            Comparison.MoreThan => "> " + about + Write(Lower),
            Comparison.AtMost => "≤ " + about + Write(Upper),
            Comparison.LessThan => "< " + about + Write(Upper),
            Comparison.Between when IsLowerOpen || IsUpperOpen =>
                $"{(IsLowerOpen ? ">" : "≥")} {about}{Write(Lower)}, {(IsUpperOpen ? "<" : "≤")} {Write(Upper)}",
            Comparison.Between => about + Write(Lower) + "–" + Write(Upper),
            _ => about + Write(Lower),
        };
    }
}
