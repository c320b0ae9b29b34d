using System;
using TaskBreakdown.Measures;
using TaskBreakdown.Text;

namespace TaskBreakdown.Targets;

/// <summary>One number with its unit as a text has it, and what it does there.</summary>
/// <remarks>
/// <para>Immutable; any number of threads may share one.</para>
/// <para>Compact: words are sliced from the text when asked for. Spans count UTF-16 code units in
/// <see cref="Source"/>. Equality covers every member but the source text around the mention.</para>
/// </remarks>
public class QuantityMention : IEquatable<QuantityMention>
{
    /// <summary>Dividing by it strips zeros at the end, so that equal amounts look equal: 1.50 becomes 1.5.</summary>
    private const decimal WithoutZeros = 1.0000000000000000000000000000m;

    // Many of these are made and kept, so they are laid out tightly.
    private readonly decimal _value;
    private readonly decimal _upper;
    private readonly bool _hasValue;
    private readonly bool _hasUpper;
    private readonly byte _role;
    private readonly byte _comparison;

    internal QuantityMention()
    {
    }

    /// <summary>The text the mention stands in.</summary>
    public string Source { get; internal init; } = "";

    /// <summary>What the quantity does in its sentence.</summary>
    public QuantityRole Role
    {
        get => (QuantityRole)_role;
        internal init => _role = checked((byte)value);
    }

    /// <summary>Where number, multiplier and unit stand.</summary>
    public TextSpan Span { get; internal init; }

    /// <summary>Number, multiplier and unit as written: <c>1.68万亩</c>.</summary>
    public string Raw => Span.Slice(Source);

    /// <summary>The value with multipliers applied, or the lower end of a range; null for a vague quantity.</summary>
    public decimal? Value
    {
        get => _hasValue ? _value : null;
        internal init => (_value, _hasValue) = (value.GetValueOrDefault(), value.HasValue);
    }

    /// <summary>The upper end of a range; null for a single value.</summary>
    public decimal? Upper
    {
        get => _hasUpper ? _upper : null;
        internal init => (_upper, _hasUpper) = (value.GetValueOrDefault(), value.HasValue);
    }

    /// <summary>The unit as written, without multiplier and blanks; empty for a plain number.</summary>
    public string UnitText { get; internal init; } = "";

    /// <summary>The unit; null for a plain number.</summary>
    public MeasureUnit? Unit { get; internal init; }

    /// <summary>The value in the canonical unit, <see cref="MeasureUnit.CanonicalSymbol"/>, rounded to 28 digits: 15亩 gives 1 (ha).</summary>
    /// <remarks>Null without value or unit, and where it does not fit a <see cref="decimal"/>. Whether a digit was lost is said by
    /// <see cref="Quantity.TryConvertToCanonical"/>.</remarks>
    public decimal? CanonicalValue => ToCanonical(Value);

    /// <summary>The upper end of a range in the canonical unit; null for a single value.</summary>
    public decimal? CanonicalUpper => ToCanonical(Upper);

    /// <summary>How the figure bounds the quantity.</summary>
    public Comparison Comparison
    {
        get => (Comparison)_comparison;
        internal init => _comparison = checked((byte)value);
    }

    /// <inheritdoc/>
    public bool Equals(QuantityMention? other) => other is not null && GetType() == other.GetType() && EqualsCore(other);

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => Equals(obj as QuantityMention);

    /// <inheritdoc/>
    public sealed override int GetHashCode() => (Span.Start * 397) ^ Value.GetHashCode();

    private protected virtual bool EqualsCore(QuantityMention other) =>
        Role == other.Role
        && Span == other.Span
        && Raw == other.Raw
        && Value == other.Value
        && Upper == other.Upper
        && UnitText == other.UnitText
        && Comparison == other.Comparison;

    private decimal? ToCanonical(decimal? amount) =>
        amount is { } known && Unit is { } unit && unit.FactorToCanonical.TryScale(known, out decimal canonical, out _)
            ? canonical / WithoutZeros
            : null;
}
