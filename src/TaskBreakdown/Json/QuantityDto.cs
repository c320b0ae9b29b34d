using System.Text.Json.Serialization;

namespace TaskBreakdown.Json;

internal sealed record QuantityDto
{
    public required string Role { get; init; }
    public required string Raw { get; init; }
    public required int Start { get; init; }
    public required int Length { get; init; }
    public required decimal? Value { get; init; }
    public required decimal? Upper { get; init; }
    public required string? Unit { get; init; }
    public required string? Dimension { get; init; }
    public required string Comparison { get; init; }
    public required string? Change { get; init; }
    public required string? Subject { get; init; }
    public required string? Action { get; init; }
    public required string? Per { get; init; }
    public required string? Commitment { get; init; }
    public required CanonicalDto? Canonical { get; init; }

    /// <summary>Which text of a task <c>start</c> counts in; null for the quantities of a single text.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Source { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public SpanDto? SubjectSpan { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public SpanDto? ActionSpan { get; init; }

    /// <summary>Which part of a collective subject the figure is for: <c>urban</c> or <c>rural</c>; null for the whole.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? SubjectPart { get; init; }

    /// <summary>The words that say by when.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public WordsDto? Due { get; init; }

    /// <summary>Where the total stands that the figure is a part of.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public SpanDto? PartOf { get; init; }

    /// <summary>Why the quantity was read as it was; written on demand and not read back.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ExplanationDto? Explanation { get; init; }

    /// <summary>How many canonical units one unit is, as a whole number or <c>1/15</c>; null where it is 1.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Factor { get; init; }
}

internal sealed record WordsDto
{
    public required string Text { get; init; }
    public required int Start { get; init; }
    public required int Length { get; init; }
}

internal sealed record ExplanationDto
{
    public required DecisionDto Role { get; init; }
    public required DecisionDto? Comparison { get; init; }
    public required DecisionDto? Change { get; init; }
}

internal sealed record DecisionDto
{
    public required string Rule { get; init; }
    public required string Words { get; init; }
    public required int Start { get; init; }
    public required int Length { get; init; }
}

internal sealed record CanonicalDto
{
    public required decimal Value { get; init; }
    public required string Unit { get; init; }
}

internal sealed record CompletenessDto
{
    public required string Text { get; init; }
    public required int Start { get; init; }
    public required int Length { get; init; }
    public required string? Subject { get; init; }
}
