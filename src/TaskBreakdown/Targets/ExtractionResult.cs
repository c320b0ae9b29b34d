using System.Collections.Immutable;
using TaskBreakdown.Polyfills;

namespace TaskBreakdown.Targets;

/// <summary>What was found in one text.</summary>
/// <remarks>Immutable; any number of threads may share one. Equality covers every member.</remarks>
public sealed record ExtractionResult
{
    /// <summary>The text that was read.</summary>
    public required string Text { get; init; }

    /// <summary>Every quantity in the order of the text, each with its role; spans are disjoint.</summary>
    public ImmutableArray<QuantityMention> Quantities { get; init; } = [];

    /// <summary>What is to be complete without a figure being named.</summary>
    public ImmutableArray<CompletenessTarget> Completeness { get; init; } = [];

    /// <summary>The quantities that are targets, in the order of the text.</summary>
    public ImmutableArray<QuantitativeTarget> Targets
    {
        get
        {
            ImmutableArray<QuantitativeTarget>.Builder targets = ImmutableArray.CreateBuilder<QuantitativeTarget>(Quantities.OrEmpty().Length);
            foreach (QuantityMention mention in Quantities.OrEmpty())
            {
                if (mention is QuantitativeTarget target)
                {
                    targets.Add(target);
                }
            }

            return targets.DrainToImmutable();
        }
    }

    /// <inheritdoc/>
    public bool Equals(ExtractionResult? other) =>
        other is not null
        && Text == other.Text
        && Quantities.ElementsEqual(other.Quantities)
        && Completeness.ElementsEqual(other.Completeness);

    /// <inheritdoc/>
    public override int GetHashCode() => System.StringComparer.Ordinal.GetHashCode(Text);
}
