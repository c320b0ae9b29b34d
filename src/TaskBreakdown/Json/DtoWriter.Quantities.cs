using System.Collections.Immutable;
using TaskBreakdown.Measures;
using TaskBreakdown.Organizations;
using TaskBreakdown.Targets;

namespace TaskBreakdown.Json;

internal static partial class DtoWriter
{
    /// <summary>Dividing by it strips trailing zeros: 1.50 is written 1.5.</summary>
    private const decimal One = 1.0000000000000000000000000000m;

    internal static ExtractionDto Write(ExtractionResult result, int line) => new()
    {
        Line = line,
        Text = result.Text,
        Completeness = Map(result.Completeness, Write),
        Quantities = Map(result.Quantities, Write),
    };

    internal static OrganizationListDto Write(OrganizationList list, string text, int line) => new()
    {
        Line = line,
        Text = text,
        OpenEnded = list.IsOpenEnded,
        Members = Map(list.Members, Write),
    };

    internal static OrganizationListDto Write(
        OrganizationList list, ImmutableArray<OrganizationExplanation> explanations, string text, int line)
    {
        OrganizationListDto dto = Write(list, text, line);
        return dto with
        {
            Members = Map(explanations, explanation => Write(explanation.Member) with { Explanation = Map(explanation.Steps, Write) }),
        };
    }

    private static OrganizationStepDto Write(OrganizationStep step) => new()
    {
        Stage = ContractNames.Stages[(int)step.Stage],
        Reason = step.Reason,
        Span = Write(step.Span),
    };

    private static QuantityDto WriteTaskTarget(QuantitativeTarget target) =>
        Write(target) with { Source = target.IsFromTargetColumn ? "targetText" : "text" };

    private static QuantityDto Write(QuantityMention mention)
    {
        var target = mention as QuantitativeTarget;
        return new QuantityDto
        {
            Role = ContractNames.Roles[(int)mention.Role],
            Raw = mention.Raw,
            Start = mention.Span.Start,
            Length = mention.Span.Length,
            Value = Plain(mention.Value),
            Upper = Plain(mention.Upper),
            Unit = mention.Unit is null ? null : mention.UnitText,
            Dimension = mention.Unit?.Dimension.Name,
            Comparison = ContractNames.Comparisons[(int)mention.Comparison],
            Change = target is null ? null : ContractNames.Changes[(int)target.Change],
            Subject = target?.Subject,
            Action = target?.Action,
            Per = target?.Per,
            Commitment = target is null ? null : ContractNames.Commitments[(int)target.Commitment],
            Canonical = WriteCanonical(mention),
            SubjectSpan = Write(target?.SubjectSpan),
            ActionSpan = Write(target?.ActionSpan),
            SubjectPart = target is null or { SubjectPart: SubjectPart.Whole } ? null : ContractNames.SubjectParts[(int)target.SubjectPart],
            Due = target?.DueSpan is { } due ? new WordsDto { Text = target.Due!, Start = due.Start, Length = due.Length } : null,
            PartOf = Write(target?.PartOf),
            Factor = mention.Unit is { } unit && unit.FactorToCanonical != Fraction.One
                ? unit.FactorToCanonical.ToString()
                : null,
        };
    }

    internal static ExtractionDto Write(ExtractionResult result, ImmutableArray<QuantityExplanation> explanations, int line) =>
        Write(result, line) with { Quantities = Map(explanations, WriteExplained) };

    private static QuantityDto WriteExplained(QuantityExplanation explanation) => Write(explanation.Quantity) with
    {
        Explanation = new ExplanationDto
        {
            Role = Write(explanation.Role),
            Comparison = explanation.Comparison is { } comparison ? Write(comparison) : null,
            Change = explanation.Change is { } change ? Write(change) : null,
        },
    };

    private static DecisionDto Write(RuleDecision decision) => new()
    {
        Rule = decision.Rule,
        Words = decision.Words,
        Start = decision.Span.Start,
        Length = decision.Span.Length,
    };

    private static CanonicalDto? WriteCanonical(QuantityMention mention) =>
        mention.CanonicalValue is { } value ? new CanonicalDto { Value = value, Unit = mention.Unit!.CanonicalSymbol } : null;

    private static CompletenessDto Write(CompletenessTarget completeness) => new()
    {
        Text = completeness.Text,
        Start = completeness.Span.Start,
        Length = completeness.Span.Length,
        Subject = completeness.Subject,
    };

    private static decimal? Plain(decimal? value) => value / One;
}
