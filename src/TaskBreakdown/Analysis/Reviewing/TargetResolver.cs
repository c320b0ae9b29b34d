using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using TaskBreakdown.Analysis.Summation;
using TaskBreakdown.Diagnostics;
using TaskBreakdown.Model;
using TaskBreakdown.Text;

namespace TaskBreakdown.Analysis.Reviewing;

/// <summary>Finds the target that an actual is about.</summary>
internal sealed class TargetResolver(WorkBreakdown plan, Action<DiagnosticDescriptor, ReportedActual, object[]> report)
{
    private readonly ILookup<string, TaskTarget> _targets =
        TaskTarget.AllOf(plan).ToLookup(target => target.Task.Id, StringComparer.Ordinal);

    private readonly HashSet<string> _tasks = new(plan.Tasks.Select(task => task.Id), StringComparer.Ordinal);

    /// <summary>The target; null where there is none or more than one, which is then reported.</summary>
    internal TaskTarget? Find(ReportedActual actual)
    {
        (string task, string words) = Split(actual);
        if (!_tasks.Contains(task))
        {
            report(ActualsDiagnosticDescriptors.UnknownActualTask, actual, [task]);
            return null;
        }

        TaskTarget[] targets = [.. _targets[task]];
        TaskTarget[] found = Candidates(targets, words);
        if (found.Length == 1)
        {
            return found[0];
        }

        DiagnosticDescriptor problem = found.Length == 0
            ? ActualsDiagnosticDescriptors.UnknownActualTarget
            : ActualsDiagnosticDescriptors.AmbiguousActualTarget;
        report(problem, actual, [task, words, List(found.Length == 0 ? targets : found)]);
        return null;
    }

    /// <summary>The task and the words for its target; the id of a target holds both.</summary>
    private static (string Task, string Words) Split(ReportedActual actual)
    {
        int mark = actual.TaskId.IndexOf(TaskTarget.IdMark);
        return mark < 0
            ? (actual.TaskId, actual.Target ?? "")
            : (actual.TaskId.Substring(0, mark), actual.TaskId.Substring(mark + 1));
    }

    /// <summary>By number, then by subject or figure in full, then by a part of the subject.</summary>
    private static TaskTarget[] Candidates(TaskTarget[] targets, string words)
    {
        string wanted = FoldedText.RemoveBlanks(FoldedText.Fold(words));
        if (wanted.Length == 0)
        {
            return targets;
        }

        if (int.TryParse(wanted, NumberStyles.None, CultureInfo.InvariantCulture, out int ordinal))
        {
            return [.. targets.Where(target => target.Ordinal == ordinal)];
        }

        TaskTarget[] exact = [.. targets.Where(target => TargetGrouper.SubjectKey(target) == wanted || FigureOf(target) == wanted)];
        return exact.Length > 0
            ? exact
            : [.. targets.Where(target => (TargetGrouper.SubjectKey(target) ?? "").Has(wanted))];
    }

    private static string FigureOf(TaskTarget target) => FoldedText.RemoveBlanks(FoldedText.Fold(target.Target.Raw));

    private static string List(TaskTarget[] targets) => targets.Length == 0
        ? "none at all"
        : string.Join(", ", targets.Select(target =>
            $"{target.Ordinal.ToString(CultureInfo.InvariantCulture)} {target.Target.Subject} {target.Target.Raw}"));
}
