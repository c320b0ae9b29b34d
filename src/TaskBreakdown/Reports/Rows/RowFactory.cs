using System.Collections.Generic;
using System.Linq;
using TaskBreakdown.Analysis;
using TaskBreakdown.Diagnostics;
using TaskBreakdown.Model;
using TaskBreakdown.Organizations;
using TaskBreakdown.Polyfills;
using TaskBreakdown.Targets;

namespace TaskBreakdown.Reports.Rows;

/// <summary>Flattens the model into rows.</summary>
internal static class RowFactory
{
    /// <summary>Dividing by it strips trailing zeros, so that equal amounts look equal: 1.50 becomes 1.5.</summary>
    private const decimal One = 1.0000000000000000000000000000m;

    internal static TaskRow Create(WorkBreakdown breakdown, WorkSection section, WorkTask task) => new()
    {
        Document = breakdown.Title,
        Year = breakdown.Year,
        Section = section.Number,
        Heading = section.Heading,
        TaskId = task.Id,
        Number = task.Number,
        Text = task.Text,
        TargetText = task.TargetText,
        Lead = TaskCells.NamesOf(task.Responsibility.Lead),
        Support = TaskCells.NamesOf(task.Responsibility.Support),
        Leaders = string.Join("、", task.Responsibility.Leaders.OrEmpty()),
        RoleRule = task.Responsibility.RoleRule,
        Deadline = task.Deadline?.Text,
        DeadlineKind = task.Deadline?.Kind,
        DeadlineEnd = task.Deadline?.End,
        TargetCount = task.Targets.OrEmpty().Length,
        Targets = string.Join("\n", task.Targets.OrEmpty().Select(TargetNotation.Format)),
        Completeness = string.Join("\n", task.Completeness.OrEmpty().Select(whole => SingleLine.Of($"{whole.Subject} {whole.Text}"))),
        Progress = task.Progress,
        Remark = task.Remark,
    };

    internal static IEnumerable<ResponsibilityRow> CreateResponsibilities(WorkBreakdown breakdown, WorkSection section, WorkTask task)
    {
        ResponsibilityRow whole = new()
        {
            Document = breakdown.Title,
            Year = breakdown.Year,
            Section = section.Number,
            TaskId = task.Id,
            RoleRule = task.Responsibility.RoleRule,
        };
        return Members(whole, ResponsibilityRole.Lead, task.Responsibility.Lead)
            .Concat(Members(whole, ResponsibilityRole.Support, task.Responsibility.Support));
    }

    internal static IEnumerable<TargetRow> CreateTargets(WorkBreakdown breakdown, WorkSection section, WorkTask task) =>
        task.Targets.OrEmpty().Select((target, index) => Create(target) with
        {
            Document = breakdown.Title,
            Year = breakdown.Year,
            Section = section.Number,
            TaskId = task.Id,
            Place = index + 1,
            Lead = TaskCells.NamesOf(task.Responsibility.Lead),
        });

    internal static DiagnosticRow Create(string? document, Diagnostic diagnostic) => new()
    {
        Document = document,
        Id = diagnostic.Id,
        Severity = diagnostic.Severity,
        Message = diagnostic.Message,
        Line = diagnostic.Position.Line,
        Column = diagnostic.Position.Column,
        Start = diagnostic.Span.Start,
        Length = diagnostic.Span.Length,
    };

    private static IEnumerable<ResponsibilityRow> Members(ResponsibilityRow whole, ResponsibilityRole role, OrganizationList cell) =>
        cell.Members.OrEmpty().Select((member, index) => whole with
        {
            Role = role,
            Place = index + 1,
            Organization = member.Name,
            Text = member.Text,
            Kind = member.Kind,
            Level = member.Level,
            IsCollective = member.IsCollective,
        });

    internal static TargetRow Create(QuantitativeTarget target) => new()
    {
        Subject = target.Subject,
        Action = target.Action,
        Figure = target.Raw,
        Comparison = target.Comparison,
        Value = target.Value / One,
        Upper = target.Upper / One,
        Unit = target.UnitText,
        Dimension = target.Unit?.Dimension.Name,
        Per = target.Per,
        Change = target.Change,
        Commitment = target.Commitment,
        CanonicalValue = target.CanonicalValue,
        CanonicalUnit = target.Unit?.CanonicalSymbol,
        IsFromTargetColumn = target.IsFromTargetColumn,
        Start = target.Span.Start,
        Length = target.Span.Length,
    };
}
