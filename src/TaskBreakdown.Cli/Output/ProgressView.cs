using System.Collections.Generic;
using System.Linq;
using Spectre.Console;
using TaskBreakdown.Analysis;
using TaskBreakdown.Reports;

namespace TaskBreakdown.Cli.Output;

/// <summary>A review of progress for people and for spreadsheets.</summary>
internal static class ProgressView
{
    private static readonly ProgressStatus[] Statuses =
    [
        ProgressStatus.Met, ProgressStatus.Green, ProgressStatus.Yellow, ProgressStatus.Red, ProgressStatus.Overdue, ProgressStatus.NotReported,
    ];

    internal static void Write(ProgressReview review, IAnsiConsole console)
    {
        console.WriteLine(Words.Strong($"{review.Plan.Title ?? "Untitled"}, as of {review.AsOf}"));
        string counts = string.Join(", ", Statuses.Select(status => $"{Figures.Of(review.Count(status))} {NameOf(status)}"));
        console.WriteLine(Words.Plain($"{Figures.Count(review.Targets.Length, "target")}: {counts}."));
        WriteTargets(review, console);
        WriteOrganizations(review, console);
        WriteUnreported(review, console);
    }

    /// <summary>One row for each target.</summary>
    internal static IEnumerable<IReadOnlyList<string>> Rows(ProgressReview review)
    {
        yield return
        [
            "target", "task", "leads", "subject", "figure", "status", "value", "unit", "reported", "attainment", "expected", "start", "due",
            "explanation",
        ];
        foreach (TargetProgress progress in review.Targets)
        {
            TargetStanding standing = progress.Standing;
            yield return
            [
                progress.Target.Id, progress.Target.Task.Id, LeadsOf(progress.Target), progress.Target.Target.Subject ?? "",
                TargetNotation.FormatFigure(progress.Target.Target), Figures.Name(progress.Status), Figures.Of(standing.Value),
                progress.Target.Target.UnitText, standing.Actual?.AsOf.ToString() ?? "", Figures.Share(standing.Attainment),
                Figures.Share(standing.Expected), standing.Start.ToString(), standing.Due.ToString(), progress.Explanation,
            ];
        }
    }

    private static void WriteTargets(ProgressReview review, IAnsiConsole console)
    {
        var table = new TextTable(
            new TextColumn("Status", 40),
            new TextColumn("Target", 40),
            new TextColumn("Subject", 22),
            new TextColumn("Figure", 30, IsNumber: true),
            new TextColumn("Value", 30, IsNumber: true),
            new TextColumn("Attained", 40, IsNumber: true),
            new TextColumn("Expected", 40, IsNumber: true),
            new TextColumn("Due", 40));
        foreach (TargetProgress progress in review.Targets.Where(progress => progress.Standing.Actual is not null))
        {
            TargetStanding standing = progress.Standing;
            table.Add(
                StyleOf(progress.Status),
                NameOf(progress.Status),
                progress.Target.Id,
                progress.Target.Target.Subject ?? "",
                FigureOf(progress.Target),
                Figures.Amount(standing.Value) + progress.Target.Target.UnitText,
                Figures.Percent(standing.Attainment),
                Figures.Percent(standing.Expected),
                standing.Due.ToString());
        }

        table.WriteTo(console);
    }

    private static void WriteOrganizations(ProgressReview review, IAnsiConsole console)
    {
        if (review.Organizations.IsEmpty)
        {
            return;
        }

        var table = new TextTable(
        [
            new TextColumn("Lead", 30),
            new TextColumn("Targets", 40, IsNumber: true),
            .. Statuses.Select(status => new TextColumn(NameOf(status), 40, IsNumber: true)),
            new TextColumn("Mean", 40, IsNumber: true),
        ]);
        foreach (OrganizationProgress organization in review.Organizations)
        {
            table.Add(
            [
                organization.Name ?? "–",
                Figures.Of(organization.Targets.Length),
                .. Statuses.Select(status => Figures.Of(organization.Count(status))),
                Figures.Percent(organization.MeanAttainment),
            ]);
        }

        table.WriteTo(console);
    }

    private static void WriteUnreported(ProgressReview review, IAnsiConsole console)
    {
        var table = new TextTable(
            new TextColumn("Not reported", 40), new TextColumn("Subject", 30), new TextColumn("Figure", 40, IsNumber: true), new TextColumn("Lead", 30), new TextColumn("Due", 40));
        foreach (TargetProgress progress in review.Targets.Where(progress => progress.Standing.Actual is null))
        {
            table.Add(
                progress.Target.Id,
                progress.Target.Target.Subject ?? "",
                FigureOf(progress.Target),
                LeadsOf(progress.Target),
                progress.Standing.Due.ToString());
        }

        table.WriteTo(console);
        console.WriteLine(Words.Quiet($"{Figures.Count(review.TasksWithoutTargets.Count(), "task")} without a figure cannot be measured."));
    }

    /// <summary>The figure in the unit of the target, so that it stands beside what is reported.</summary>
    private static string FigureOf(TaskTarget target) => AmountRange.Of(target.Target).Format(4) + target.Target.UnitText;

    private static string LeadsOf(TaskTarget target) =>
        string.Join('、', target.Task.Responsibility.Lead.Members.Select(lead => lead.Name));

    private static string NameOf(ProgressStatus status) => status == ProgressStatus.NotReported ? "no report" : Figures.Name(status);

    private static Style StyleOf(ProgressStatus status) => status switch
    {
        ProgressStatus.Met or ProgressStatus.Green => new Style(Color.Green),
        ProgressStatus.Yellow => new Style(Color.Yellow),
        ProgressStatus.Red or ProgressStatus.Overdue => new Style(Color.Red),
        _ => Words.QuietStyle,
    };
}
