using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace TaskBreakdown.Json;

// The shapes of the JSON, property for property in the order of the contract. What follows a blank line in a record is
// not in the contract: it carries what reading back to an equal model needs, and is left out where it says nothing.

internal sealed record BreakdownDto
{
    public required string Schema { get; init; }
    public required string? Title { get; init; }
    public required int? Year { get; init; }
    public required string Level { get; init; }
    public required string? Jurisdiction { get; init; }
    public required ImmutableArray<MetadataDto> Metadata { get; init; }
    public required ImmutableArray<SectionDto> Sections { get; init; }
    public required ImmutableArray<DiagnosticDto> Diagnostics { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public SpanDto? TitleSpan { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public EvidenceDto? LevelEvidence { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public EvidenceDto? JurisdictionEvidence { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? IssueDate { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? PublicationDate { get; init; }
}

internal sealed record SpanDto
{
    public required int Start { get; init; }
    public required int Length { get; init; }
}

internal sealed record EvidenceDto
{
    public required string Source { get; init; }
    public required string Text { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public SpanDto? Span { get; init; }
}

internal sealed record MetadataDto
{
    public required string Key { get; init; }
    public required string? Name { get; init; }
    public required string Value { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public SpanDto? Span { get; init; }
}

internal sealed record SectionDto
{
    public required int Number { get; init; }
    public required string? Heading { get; init; }
    public required ImmutableArray<TaskDto> Tasks { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ImmutableArray<string>? Ancestors { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public SpanDto? HeadingSpan { get; init; }
}

internal sealed record DiagnosticDto
{
    public required string Id { get; init; }
    public required string Severity { get; init; }
    public required string Message { get; init; }
    public required SpanDto Span { get; init; }
    public required int Line { get; init; }
    public required int Column { get; init; }
}
