using System;
using System.Globalization;
using TaskBreakdown.Polyfills;

namespace TaskBreakdown.Measures;

/// <summary>An amount of a unit (量).</summary>
/// <remarks>
/// <para>Immutable. Two quantities are equal when amount and unit are: 15亩 and 1公顷 are the same area but not the same
/// statement. <see cref="TryCompare"/> compares what they amount to.</para>
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
    public bool TryConvert(out decimal amount, out bool isExact) =>
        Unit.FactorToCanonical.TryScale(Amount, out amount, out isExact);

    /// <summary>Compares what two quantities amount to.</summary>
    /// <param name="other">The quantity to compare with.</param>
    /// <param name="order">Less than, equal to or greater than 0, as this quantity is less, equal or greater.</param>
    /// <returns>Whether the two measure the same thing in convertible units.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public bool TryCompare(Quantity other, out int order)
    {
        Throw.IfNull(other);
        order = 0;
        bool comparable = IsSameKind(other);
        if (comparable && TryConvert(out decimal mine, out _) && other.TryConvert(out decimal theirs, out _))
        {
            order = mine.CompareTo(theirs);
            return true;
        }

        return false;
    }

    /// <summary>The sum of two quantities of one kind, in the unit of this one where both have it, else in the canonical unit's value.</summary>
    /// <param name="other">The quantity to add.</param>
    /// <returns>The sum in the unit of this quantity.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    /// <exception cref="ArgumentException">The two do not measure the same thing in convertible units.</exception>
    public Quantity Add(Quantity other)
    {
        Throw.IfNull(other);
        if (!IsSameKind(other))
        {
            throw new ArgumentException($"A quantity in {other.Unit} cannot be added to one in {Unit}.", nameof(other));
        }

        Fraction ratio = other.Unit.FactorToCanonical.Over(Unit.FactorToCanonical);
        return ratio.TryScale(other.Amount, out decimal amount, out _)
            ? new Quantity(Amount + amount, Unit)
            : throw new OverflowException("The sum does not fit a decimal.");
    }

    /// <summary>The amount and the name of the unit, without a blank: <c>1900亩</c>.</summary>
    /// <returns>Culture-free text.</returns>
    public override string ToString() =>
        Amount.ToString("0.############################", CultureInfo.InvariantCulture) + Unit.Name;

    private bool IsSameKind(Quantity other) =>
        Unit.Dimension == other.Unit.Dimension && Unit.CanonicalSymbol == other.Unit.CanonicalSymbol;
}
