using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace TaskBreakdown.Json;

internal sealed record TaskDto
{
    public required string Id { get; init; }
    public required int? Number { get; init; }
    public required string Text { get; init; }
    public required SpanDto Span { get; init; }
    public required ImmutableArray<OrganizationDto> Lead { get; init; }
    public required ImmutableArray<OrganizationDto> Support { get; init; }
    public required bool SupportOpenEnded { get; init; }
    public required string RoleRule { get; init; }
    public required ImmutableArray<string> Leaders { get; init; }
    public required DeadlineDto? Deadline { get; init; }
    public required ImmutableArray<QuantityDto> Targets { get; init; }
    public required ImmutableArray<CompletenessDto> Completeness { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? TargetText { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool LeadOpenEnded { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public SpanDto? LeadSpan { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public SpanDto? SupportSpan { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Progress { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Remark { get; init; }

    // Where the task stands, for a task that is written on a line of its own.

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Document { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Section { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Heading { get; init; }
}

internal sealed record DeadlineDto
{
    public required string Text { get; init; }
    public required string Kind { get; init; }
    public required string? End { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Start { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public SpanDto? Span { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Milestone { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Forecast { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ImmutableArray<DeadlineDto>? Stages { get; init; }
}

internal sealed record OrganizationDto
{
    public required string Text { get; init; }
    public required string Name { get; init; }
    public required string Kind { get; init; }
    public required string Level { get; init; }
    public required bool Collective { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public SpanDto? Span { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Role { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ImmutableArray<string>? Alternatives { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Suggestion { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ImmutableArray<OrganizationStepDto>? Explanation { get; init; }
}

internal sealed record OrganizationStepDto
{
    public required string Stage { get; init; }
    public required string Reason { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public SpanDto? Span { get; init; }
}
