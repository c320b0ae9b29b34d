using System.Collections.Immutable;

namespace TaskBreakdown.Json;

internal sealed record ExtractionDto
{
    public required int Line { get; init; }
    public required string Text { get; init; }
    public required ImmutableArray<CompletenessDto> Completeness { get; init; }
    public required ImmutableArray<QuantityDto> Quantities { get; init; }
}

internal sealed record OrganizationListDto
{
    public required int Line { get; init; }
    public required string Text { get; init; }
    public required bool OpenEnded { get; init; }
    public required ImmutableArray<OrganizationDto> Members { get; init; }
}
