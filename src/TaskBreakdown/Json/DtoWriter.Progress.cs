using System;
using System.Collections.Generic;
using System.Linq;
using TaskBreakdown.Analysis;

namespace TaskBreakdown.Json;

/// <content>Actuals and reviews of progress.</content>
internal static partial class DtoWriter
{
    /// <summary>Decimals of shares: a millionth of a target is nobody's concern.</summary>
    private const int ShareDecimals = 6;

    internal static ActualsDto Write(IEnumerable<ReportedActual> actuals) => new()
    {
        Schema = BreakdownJson.ActualsSchema,
        Actuals = [.. actuals.Select(Write)],
    };

    internal static ReviewDto Write(ProgressReview review) => new()
    {
        Schema = BreakdownJson.ProgressSchema,
        Plan = WriteDocument(review.Plan),
        AsOf = review.AsOf.ToString(),
        Counts = WriteCounts(review.Count),
        MeanAttainment = Share(review.MeanAttainment),
        Targets = Map(review.Targets, Write),
        Organizations = Map(review.Organizations, Write),
        Unreported = [.. review.Unreported.Select(target => target.Id)],
        TasksWithoutTargets = IdsOf(review.TasksWithoutTargets),
        Diagnostics = Map(review.Diagnostics, Write),
    };

    private static ActualDto Write(ReportedActual actual) => new()
    {
        Task = actual.TaskId,
        Target = actual.Target,
        Value = Plain(actual.Value),
        Unit = actual.Unit,
        AsOf = actual.AsOf.ToString(),
        Baseline = Plain(actual.Baseline),
        Note = actual.Note,
    };

    private static ProgressDto Write(TargetProgress progress)
    {
        TargetStanding standing = progress.Standing;
        return new ProgressDto
        {
            Target = WriteReference(progress.Target),
            Leads = [.. progress.Target.LeadNames().OfType<string>()],
            Status = ContractNames.Statuses[(int)progress.Status],
            Actual = standing.Actual is { } actual ? Write(actual) : null,
            Value = Plain(standing.Value),
            Attainment = Share(standing.Attainment),
            Expected = Plain(Math.Round(standing.Expected, ShareDecimals)),
            Met = standing.IsMet,
            Limit = standing.IsLimit,
            Start = standing.Start.ToString(),
            Due = standing.Due.ToString(),
            Elapsed = Plain(Math.Round(standing.Elapsed, ShareDecimals)),
            Explanation = progress.Explanation,
        };
    }

    private static OrganizationProgressDto Write(OrganizationProgress progress) => new()
    {
        Name = progress.Name,
        Targets = progress.Targets.Length,
        Reported = progress.Reported,
        Counts = WriteCounts(progress.Count),
        MeanAttainment = Share(progress.MeanAttainment),
    };

    private static StatusCountsDto WriteCounts(Func<ProgressStatus, int> count) => new()
    {
        NotReported = count(ProgressStatus.NotReported),
        Met = count(ProgressStatus.Met),
        Green = count(ProgressStatus.Green),
        Yellow = count(ProgressStatus.Yellow),
        Red = count(ProgressStatus.Red),
        Overdue = count(ProgressStatus.Overdue),
    };

    private static decimal? Share(decimal? share) => share is { } known ? Plain(Math.Round(known, ShareDecimals)) : null;
}
