using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using TaskBreakdown.Model;
using TaskBreakdown.Organizations;
using TaskBreakdown.Reports;

namespace TaskBreakdown.Cli.Output;

/// <summary>A column of the table of tasks: its title, its lines for a task, and its share of the width.</summary>
internal sealed record TaskColumn(string Title, int Weight, Func<WorkTask, IEnumerable<string>> Lines)
{
    private static readonly TaskColumn[] All =
    [
        new("No.", 20, task => [task.Number?.ToString(CultureInfo.InvariantCulture) ?? ""]),
        new("Task", 34, task => task.TargetText is { } target ? [task.Text, target] : [task.Text]) { IsOptional = false },
        new("Lead", 16, task => NamesOf(task.Responsibility.Lead)),
        new("Support", 24, task => NamesOf(task.Responsibility.Support)),
        new("Leaders", 8, task => [string.Join('、', task.Responsibility.Leaders)]),
        new("Deadline", 10, task => [task.Deadline?.Text ?? ""]),
        new("Targets", 26, task => task.Targets.Select(TargetNotation.Format)),
    ];

    private bool IsOptional { get; init; } = true;

    /// <summary>The columns that the tasks of a section fill.</summary>
    internal static TaskColumn[] Of(WorkSection section) =>
    [
        .. All.Where(column => !column.IsOptional
            || section.Tasks.Any(task => column.Lines(task).Any(line => line.Length > 0))),
    ];

    /// <summary>The members as written, with 等 where the list is open.</summary>
    private static IEnumerable<string> NamesOf(OrganizationList organizations) =>
        [string.Join('、', organizations.Members.Select(member => member.Text)) + (organizations.IsOpenEnded ? "等" : "")];
}
