using System;
using System.Collections.Generic;
using System.Linq;
using TaskBreakdown.Model;
using TaskBreakdown.Organizations;
using TaskBreakdown.Polyfills;

namespace TaskBreakdown.Analysis.Matching;

/// <summary>What is different about tasks, their units and their time limits.</summary>
internal static class TaskChanges
{
    internal static BreakdownChange Added(WorkTask task) => new()
    {
        Kind = BreakdownChangeKind.TaskAdded,
        After = task,
        To = task.Text,
        Explanation = $"Task {task.Id} is new: '{task.Text}'.",
    };

    internal static BreakdownChange Dropped(WorkTask task) => new()
    {
        Kind = BreakdownChangeKind.TaskDropped,
        Before = task,
        From = task.Text,
        Explanation = $"Task {task.Id} was dropped: '{task.Text}'.",
    };

    internal static IEnumerable<BreakdownChange> Between(TaskMatch match)
    {
        (WorkTask before, WorkTask after, _) = match;
        if (before.Text != after.Text || before.TargetText != after.TargetText)
        {
            string extent = match.Score == 1 ? "differs in figures or punctuation alone" : "is worded anew";
            yield return Make(match, BreakdownChangeKind.TaskReworded, before.Text, after.Text, $"Task {after.Id} {extent}.");
        }

        foreach (BreakdownChange change in Leads(match).Concat(Supports(match)))
        {
            yield return change;
        }

        string? limitBefore = before.Deadline?.Text;
        string? limitAfter = after.Deadline?.Text;
        if (limitBefore != limitAfter)
        {
            yield return Make(
                match,
                BreakdownChangeKind.DeadlineChanged,
                limitBefore,
                limitAfter,
                $"The time limit of task {after.Id} changes from {Quote(limitBefore)} to {Quote(limitAfter)}.");
        }
    }

    private static IEnumerable<BreakdownChange> Leads(TaskMatch match)
    {
        string[] before = NamesOf(match.Before.Responsibility.Lead);
        string[] after = NamesOf(match.After.Responsibility.Lead);
        bool isHandedOver = before.Length > 0 && after.Length > 0 && !before.Intersect(after, StringComparer.Ordinal).Any();
        if (!isHandedOver)
        {
            return OneByOne(match, before, after, BreakdownChangeKind.LeadJoined, BreakdownChangeKind.LeadLeft, "leads");
        }

        string from = string.Join("、", before);
        string to = string.Join("、", after);
        return [Make(match, BreakdownChangeKind.HandedOver, from, to, $"Task {match.After.Id} is handed from {from} to {to}.")];
    }

    private static IEnumerable<BreakdownChange> Supports(TaskMatch match) => OneByOne(
        match,
        NamesOf(match.Before.Responsibility.Support),
        NamesOf(match.After.Responsibility.Support),
        BreakdownChangeKind.SupportJoined,
        BreakdownChangeKind.SupportLeft,
        "supports");

    private static IEnumerable<BreakdownChange> OneByOne(
        TaskMatch match,
        string[] before,
        string[] after,
        BreakdownChangeKind joined,
        BreakdownChangeKind left,
        string verb)
    {
        foreach (string name in after.Except(before, StringComparer.Ordinal))
        {
            yield return Make(match, joined, from: null, name, $"{name} now {verb} task {match.After.Id}.");
        }

        foreach (string name in before.Except(after, StringComparer.Ordinal))
        {
            yield return Make(match, left, name, to: null, $"{name} no longer {verb} task {match.After.Id}.");
        }
    }

    private static string[] NamesOf(OrganizationList list) =>
        [.. list.Members.OrEmpty().Select(member => member.Name).Distinct(StringComparer.Ordinal)];

    private static string Quote(string? words) => words is null ? "none" : $"'{words}'";

    private static BreakdownChange Make(
        TaskMatch match, BreakdownChangeKind kind, string? from, string? to, string explanation) => new()
        {
            Kind = kind,
            Before = match.Before,
            After = match.After,
            Score = match.Score,
            From = from,
            To = to,
            Explanation = explanation,
        };
}
