using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using TaskBreakdown.Model;
using TaskBreakdown.Organizations;
using TaskBreakdown.Polyfills;

namespace TaskBreakdown.Reports;

/// <summary>A task as a row of words, the same for every text format.</summary>
internal sealed record TaskCells(
    string Section,
    string Heading,
    string Number,
    string Task,
    string Lead,
    string Support,
    string Leaders,
    string Deadline,
    string Targets)
{
    internal static TaskCells From(WorkSection section, WorkTask task, string targetSeparator) => new(
        section.Number.ToString(CultureInfo.InvariantCulture),
        section.Heading ?? "",
        task.Number?.ToString(CultureInfo.InvariantCulture) ?? "",
        task.TargetText is null ? task.Text : task.Text + "\n" + task.TargetText,
        NamesOf(task.Responsibility.Lead),
        NamesOf(task.Responsibility.Support),
        string.Join("、", task.Responsibility.Leaders.OrEmpty()),
        task.Deadline?.Text ?? "",
        string.Join(targetSeparator, task.Targets.OrEmpty().Select(TargetNotation.Format)));

    /// <summary>The members as written, with 等 where the list is open.</summary>
    internal static string NamesOf(OrganizationList organizations)
    {
        IEnumerable<string> names = organizations.Members.OrEmpty().Select(member => SingleLine.Of(member.Text));
        return string.Join("、", names) + (organizations.IsOpenEnded ? "等" : "");
    }
}
