using System;
using TaskBreakdown.Measures;
using TaskBreakdown.Text;

namespace TaskBreakdown.Targets;

/// <summary>One number with its unit as a text has it, and what it does there.</summary>
/// <remarks>
/// <para>Immutable; any number of threads may share one.</para>
/// <para>Immutable and compact: words are sliced from the text when asked for. Spans count UTF-16 code units in
/// <see cref="Source"/>. Equality covers every member but the source text around the mention.</para>
/// </remarks>
public class QuantityMention : IEquatable<QuantityMention>
{
    internal QuantityMention()
    {
    }

    /// <summary>The text the mention stands in.</summary>
    public string Source { get; internal init; } = "";

    /// <summary>What the quantity does in its sentence.</summary>
    public QuantityRole Role { get; internal init; }

    /// <summary>Where number, multiplier and unit stand.</summary>
    public TextSpan Span { get; internal init; }

    /// <summary>Number, multiplier and unit as written: <c>1.68万亩</c>.</summary>
    public string Raw => Span.Slice(Source);

    /// <summary>The value with multipliers applied, or the lower end of a range; null for a vague quantity.</summary>
    public decimal? Value { get; internal init; }

    /// <summary>The upper end of a range; null for a single value.</summary>
    public decimal? Upper { get; internal init; }

    /// <summary>The unit as written, without multiplier and blanks; empty for a plain number.</summary>
    public string UnitText { get; internal init; } = "";

    /// <summary>The unit; null for a plain number.</summary>
    public MeasureUnit? Unit { get; internal init; }

    /// <summary>How the figure bounds the quantity.</summary>
    public Comparison Comparison { get; internal init; }

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
}
