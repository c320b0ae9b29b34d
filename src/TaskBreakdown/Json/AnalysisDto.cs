using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace TaskBreakdown.Json;

// The shapes of the JSON of analyses. They are answers: breakdowns and actuals are read back, and answers made of them anew.

/// <summary>The document an answer is about.</summary>
internal sealed record DocumentDto
{
    public required string? Title { get; init; }
    public required int? Year { get; init; }
    public required string? Jurisdiction { get; init; }
    public required ImmutableArray<DiagnosticDto> Diagnostics { get; init; }
}

internal sealed record MatrixDto
{
    public required string Schema { get; init; }
    public required DocumentDto Document { get; init; }
    public required ImmutableArray<DutiesDto> Organizations { get; init; }
    public required ImmutableArray<string> SupportOnly { get; init; }
    public required ImmutableArray<string> CoLedTasks { get; init; }
    public required ImmutableArray<string> OpenEndedTasks { get; init; }
    public required ImmutableArray<string> UnledTasks { get; init; }
    public required ImmutableArray<PairDto> Pairs { get; init; }
}

internal sealed record DutiesDto
{
    public required string Name { get; init; }
    public required string Kind { get; init; }
    public required string Level { get; init; }
    public required bool Collective { get; init; }
    public required ImmutableArray<string> Leads { get; init; }
    public required ImmutableArray<string> CoLeads { get; init; }
    public required ImmutableArray<string> Supports { get; init; }
    public required ImmutableArray<SectionDutiesDto> Sections { get; init; }
    public required ImmutableArray<string> Targets { get; init; }
}

internal sealed record SectionDutiesDto
{
    public required int Number { get; init; }
    public required string? Heading { get; init; }
    public required int Leads { get; init; }
    public required int Supports { get; init; }
}

internal sealed record PairDto
{
    public required string First { get; init; }
    public required string Second { get; init; }
    public required int Count { get; init; }
    public required ImmutableArray<string> Tasks { get; init; }
}

internal sealed record TotalsDto
{
    public required string Schema { get; init; }

    /// <summary>Null where the targets were picked by a program.</summary>
    public required DocumentDto? Document { get; init; }

    public required string GroupedBy { get; init; }
    public required GroupDto Overall { get; init; }
    public required ImmutableArray<GroupDto> Groups { get; init; }
}

internal sealed record GroupDto
{
    public required string? Key { get; init; }
    public required string? Label { get; init; }
    public required int Count { get; init; }
    public required ImmutableArray<TotalDto> Totals { get; init; }
    public required ImmutableArray<UnaddedDto> LeftOut { get; init; }
}

internal sealed record TotalDto
{
    public required string Dimension { get; init; }
    public required string Unit { get; init; }
    public required string? Per { get; init; }
    public required string Basis { get; init; }
    public required string Comparison { get; init; }
    public required decimal? Lower { get; init; }
    public required decimal? Upper { get; init; }
    public required string Text { get; init; }
    public required WrittenTotalDto? Written { get; init; }
    public required ImmutableArray<TargetReferenceDto> Targets { get; init; }
}

internal sealed record WrittenTotalDto
{
    public required string Unit { get; init; }
    public required decimal? Lower { get; init; }
    public required decimal? Upper { get; init; }
}

internal sealed record TargetReferenceDto
{
    public required string Id { get; init; }
    public required string? Subject { get; init; }
    public required string Raw { get; init; }
}

internal sealed record UnaddedDto
{
    public required TargetReferenceDto Target { get; init; }
    public required string Reason { get; init; }
}

internal sealed record ComparisonDto
{
    public required string Schema { get; init; }
    public required DocumentDto Before { get; init; }
    public required DocumentDto After { get; init; }
    public required ImmutableArray<MatchDto> Matches { get; init; }
    public required ImmutableArray<ChangeDto> Changes { get; init; }
}

internal sealed record MatchDto
{
    public required string Before { get; init; }
    public required string After { get; init; }
    public required decimal Score { get; init; }
}

internal sealed record ChangeDto
{
    public required string Kind { get; init; }
    public required string? Before { get; init; }
    public required string? After { get; init; }
    public required string? TargetBefore { get; init; }
    public required string? TargetAfter { get; init; }
    public required decimal? Score { get; init; }
    public required string? From { get; init; }
    public required string? To { get; init; }
    public required decimal? Difference { get; init; }
    public required string? Unit { get; init; }
    public required string Explanation { get; init; }
}

internal sealed record ReviewDto
{
    public required string Schema { get; init; }
    public required DocumentDto Plan { get; init; }
    public required string AsOf { get; init; }
    public required StatusCountsDto Counts { get; init; }
    public required decimal? MeanAttainment { get; init; }
    public required ImmutableArray<ProgressDto> Targets { get; init; }
    public required ImmutableArray<OrganizationProgressDto> Organizations { get; init; }
    public required ImmutableArray<string> Unreported { get; init; }
    public required ImmutableArray<string> TasksWithoutTargets { get; init; }
    public required ImmutableArray<DiagnosticDto> Diagnostics { get; init; }
}

internal sealed record StatusCountsDto
{
    public required int NotReported { get; init; }
    public required int Met { get; init; }
    public required int Green { get; init; }
    public required int Yellow { get; init; }
    public required int Red { get; init; }
    public required int Overdue { get; init; }
}

internal sealed record ProgressDto
{
    public required TargetReferenceDto Target { get; init; }
    public required ImmutableArray<string> Leads { get; init; }
    public required string Status { get; init; }
    public required ActualDto? Actual { get; init; }
    public required decimal? Value { get; init; }
    public required decimal? Attainment { get; init; }
    public required decimal Expected { get; init; }
    public required bool Met { get; init; }
    public required bool Limit { get; init; }
    public required string Start { get; init; }
    public required string Due { get; init; }
    public required decimal Elapsed { get; init; }
    public required string Explanation { get; init; }
}

internal sealed record OrganizationProgressDto
{
    public required string? Name { get; init; }
    public required int Targets { get; init; }
    public required int Reported { get; init; }
    public required StatusCountsDto Counts { get; init; }
    public required decimal? MeanAttainment { get; init; }
}

internal sealed record ActualsDto
{
    public required string Schema { get; init; }
    public required ImmutableArray<ActualDto> Actuals { get; init; }
}

internal sealed record ActualDto
{
    public required string Task { get; init; }
    public required string? Target { get; init; }
    public required decimal Value { get; init; }
    public required string? Unit { get; init; }
    public required string AsOf { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? Baseline { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Note { get; init; }
}
