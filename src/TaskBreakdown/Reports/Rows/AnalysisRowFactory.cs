using System.Collections.Generic;
using System.Linq;
using TaskBreakdown.Analysis;
using TaskBreakdown.Model;

namespace TaskBreakdown.Reports.Rows;

/// <summary>Flattens what the analysis found into rows.</summary>
internal static class AnalysisRowFactory
{
    private const decimal One = 1.0000000000000000000000000000m;

    internal static OrganizationRow Create(OrganizationDuties duties) => new()
    {
        Organization = duties.Name,
        Kind = duties.Kind,
        Level = duties.Level,
        IsCollective = duties.IsCollective,
        Leads = duties.Leads.Length,
        CoLeads = duties.CoLeads.Length,
        Supports = duties.Supports.Length,
        Sections = duties.Sections.Count(section => section.Leads + section.Supports > 0),
        Targets = duties.Targets.Length,
        LeadTasks = IdsOf(duties.Leads),
        SupportTasks = IdsOf(duties.Supports),
    };

    internal static PairRow Create(OrganizationPair pair) => new()
    {
        First = pair.First.Name,
        Second = pair.Second.Name,
        Tasks = pair.Count,
        TaskIds = IdsOf(pair.Tasks),
    };

    internal static TotalRow Create(TargetGroup group, TargetTotal total) => new()
    {
        Group = group.Label,
        Dimension = total.Dimension.Name,
        Amount = total.Amount.Format(2),
        Lower = total.Amount.Lower / One,
        Upper = total.Amount.Upper / One,
        Unit = total.Unit,
        Per = total.Per,
        Basis = total.Basis,
        TargetCount = total.Targets.Length,
        Targets = string.Join(" ", total.Targets.Select(target => target.Id)),
    };

    internal static LeftOutRow Create(TargetGroup group, UnaddedTarget unadded) => new()
    {
        Group = group.Label,
        TargetId = unadded.Target.Id,
        Target = TargetNotation.Format(unadded.Target.Target),
        Reason = unadded.Reason,
    };

    internal static ChangeRow Create(BreakdownChange change) => new()
    {
        Kind = change.Kind,
        Before = change.Before?.Id,
        After = change.After?.Id,
        TargetBefore = change.TargetBefore?.Id,
        TargetAfter = change.TargetAfter?.Id,
        Task = (change.After ?? change.Before)?.Text ?? "",
        From = change.From,
        To = change.To,
        Difference = change.Difference / One,
        Unit = change.Unit,
        Score = change.Score / One,
        Explanation = change.Explanation,
    };

    internal static ProgressRow Create(TargetProgress progress)
    {
        TargetStanding standing = progress.Standing;
        TaskTarget target = standing.Target;
        return new ProgressRow
        {
            TaskId = target.Task.Id,
            TargetId = target.Id,
            Lead = TaskCells.NamesOf(target.Task.Responsibility.Lead),
            Target = TargetNotation.Format(target.Target),
            Value = target.Target.Value / One,
            Actual = standing.Value / One,
            Unit = target.Target.UnitText,
            AsOf = standing.Actual?.AsOf,
            Attainment = standing.Attainment / One,
            Expected = standing.Expected / One,
            Due = standing.Due,
            DaysLeft = (int)(standing.Due.ToDateTime() - standing.AsOf.ToDateTime()).TotalDays,
            Status = progress.Status,
            Note = standing.Actual?.Note,
            Explanation = progress.Explanation,
        };
    }

    internal static OrganizationProgressRow Create(OrganizationProgress progress) => new()
    {
        Organization = progress.Name,
        Targets = progress.Targets.Length,
        Met = progress.Count(ProgressStatus.Met),
        Green = progress.Count(ProgressStatus.Green),
        Yellow = progress.Count(ProgressStatus.Yellow),
        Red = progress.Count(ProgressStatus.Red),
        Overdue = progress.Count(ProgressStatus.Overdue),
        NotReported = progress.Count(ProgressStatus.NotReported),
        MeanAttainment = progress.MeanAttainment / One,
    };

    private static string IdsOf(IEnumerable<WorkTask> tasks) => string.Join(" ", tasks.Select(task => task.Id));
}
