namespace TaskBreakdown.Targets;

/// <summary>Why a quantity was read as it was: for each decision the rule and the words that decided.</summary>
/// <remarks>Immutable; any number of threads may share one.</remarks>
/// <param name="Quantity">The quantity.</param>
/// <param name="Role">What decided its role.</param>
/// <param name="Comparison">What decided its comparison; null for a date.</param>
/// <param name="Change">What decided its change; null for all but targets.</param>
public sealed record QuantityExplanation(
    QuantityMention Quantity,
    RuleDecision Role,
    RuleDecision? Comparison,
    RuleDecision? Change);
