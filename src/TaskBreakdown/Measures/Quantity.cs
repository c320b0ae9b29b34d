using System;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using TaskBreakdown.Polyfills;

namespace TaskBreakdown.Measures;

/// <summary>An amount of a unit (量).</summary>
/// <remarks>
/// <para>Immutable; any number of threads may share one. Two quantities are equal when amount and unit are: 15亩 and 1公顷 are
/// the same area but not the same statement. <see cref="TryCompare"/> compares what they amount to.</para>
/// <para>Quantities meet only within a kind: one dimension and one canonical unit. Percent and percentage points, 处 and 个,
/// 吨/日 and 吨/年 never do.</para>
/// </remarks>
public sealed record Quantity
{
    /// <summary>Creates a quantity.</summary>
    /// <param name="amount">How many units.</param>
    /// <param name="unit">The unit.</param>
    /// <exception cref="ArgumentNullException"><paramref name="unit"/> is null.</exception>
    public Quantity(decimal amount, MeasureUnit unit)
    {
        Throw.IfNull(unit);
        Amount = amount;
        Unit = unit;
    }

    /// <summary>How many units.</summary>
    public decimal Amount { get; }

    /// <summary>The unit.</summary>
    public MeasureUnit Unit { get; }

    /// <summary>The amount in the canonical unit of the dimension.</summary>
    /// <param name="amount">The converted amount; 0 when the result is <see langword="false"/>.</param>
    /// <param name="isExact">Whether no digit was lost; a third of a hectare is rounded to 28 digits.</param>
    /// <returns>Whether the amount fits a <see cref="decimal"/>.</returns>
    public bool TryConvertToCanonical(out decimal amount, out bool isExact) =>
        Unit.FactorToCanonical.TryScale(Amount, out amount, out isExact);

    /// <summary>The same quantity in another unit of its kind.</summary>
    /// <param name="unit">The unit wanted.</param>
    /// <param name="quantity">The converted quantity; null when the result is <see langword="false"/>.</param>
    /// <param name="isExact">Whether no digit was lost.</param>
    /// <returns>Whether the units are of one kind and the amount fits a <see cref="decimal"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="unit"/> is null.</exception>
    public bool TryConvertTo(MeasureUnit unit, [NotNullWhen(true)] out Quantity? quantity, out bool isExact)
    {
        Throw.IfNull(unit);
        isExact = false;
        quantity = null;
        if (!IsOfKind(unit)
            || !Unit.FactorToCanonical.TryOver(unit.FactorToCanonical, out Fraction ratio)
            || !ratio.TryScale(Amount, out decimal amount, out isExact))
        {
            return false;
        }

        quantity = new Quantity(amount, unit);
        return true;
    }

    /// <summary>Compares what two quantities amount to, without rounding: 15亩 and 1公顷 are the same.</summary>
    /// <param name="other">The quantity to compare with.</param>
    /// <param name="order">Less than, equal to or greater than 0, as this quantity is less, equal or greater.</param>
    /// <returns>Whether the two are of one kind.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public bool TryCompare(Quantity other, out int order)
    {
        Throw.IfNull(other);
        bool comparable = IsOfKind(other.Unit);
        order = comparable ? Unit.FactorToCanonical.CompareScaled(Amount, other.Unit.FactorToCanonical, other.Amount) : 0;
        return comparable;
    }

    /// <summary>The sum of two quantities of one kind, in the unit of this one.</summary>
    /// <param name="other">The quantity to add.</param>
    /// <param name="sum">The sum; null when the result is <see langword="false"/>.</param>
    /// <returns>Whether the two are of one kind and the sum fits a <see cref="decimal"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public bool TryAdd(Quantity other, [NotNullWhen(true)] out Quantity? sum)
    {
        Throw.IfNull(other);
        sum = null;
        if (!other.TryConvertTo(Unit, out Quantity? converted, out _) || !CanAdd(Amount, converted.Amount))
        {
            return false;
        }

        sum = new Quantity(Amount + converted.Amount, Unit);
        return true;
    }

    /// <summary>The sum of two quantities of one kind, in the unit of this one.</summary>
    /// <param name="other">The quantity to add.</param>
    /// <returns>The sum in the unit of this quantity.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    /// <exception cref="ArgumentException">The two are not of one kind, or the sum does not fit a <see cref="decimal"/>.</exception>
    public Quantity Add(Quantity other)
    {
        if (TryAdd(other, out Quantity? sum))
        {
            return sum;
        }

        string reason = IsOfKind(other.Unit) ? "does not fit a decimal." : $"cannot be made: {other.Unit} and {Unit} are not of one kind.";
        throw new ArgumentException($"The sum of {this} and {other} {reason}", nameof(other));
    }

    /// <summary>The amount and the name of the unit, without a blank: <c>1900亩</c>.</summary>
    /// <returns>Culture-free text.</returns>
    public override string ToString() =>
        Amount.ToString("0.############################", CultureInfo.InvariantCulture) + Unit.Name;

    private bool IsOfKind(MeasureUnit unit) =>
        Unit.Dimension == unit.Dimension && Unit.CanonicalSymbol == unit.CanonicalSymbol && Unit.IsKnown == unit.IsKnown;

    private static bool CanAdd(decimal left, decimal right) =>
        left < 0 ? right >= decimal.MinValue - left : right <= decimal.MaxValue - left;
}
