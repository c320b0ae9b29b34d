using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using TaskBreakdown.Diagnostics;
using TaskBreakdown.Model;
using TaskBreakdown.Polyfills;

namespace TaskBreakdown.Reading.Checks;

/// <summary>Checks the tasks by themselves: sentences that stand twice, numbers that stand twice or are left out.</summary>
internal static class TaskCheck
{
    private const int ShortestSentence = 8;
    private const int FewestTasksOfWhole = 5;
    private const int MostGaps = 2;

    internal static void Check(ImmutableArray<WorkSection> sections, Findings findings)
    {
        foreach (WorkSection section in sections)
        {
            foreach (WorkTask task in section.Tasks)
            {
                CheckSentences(task, findings);
            }

            CheckGaps(section, findings);
            CheckDuplicates(section, findings);
        }
    }

    private static void CheckSentences(WorkTask task, Findings findings)
    {
        int first = task.Text.AsSpan().IndexOfAny('。', ';', '；');
        if (first < 0 || task.Text.AsSpan(first + 1).IndexOfAny('。', ';', '；') < 0)
        {
            return;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        int start = 0;
        for (int i = 0; i < task.Text.Length; i++)
        {
            if (task.Text[i] is not ('。' or ';' or '；'))
            {
                continue;
            }

            string sentence = task.Text.Substring(start, i - start).Trim();
            if (sentence.Length >= ShortestSentence && !seen.Add(sentence))
            {
                findings.Add(DiagnosticDescriptors.DuplicateSentence, task.Span, Findings.Quote(sentence), task.Id);
            }

            start = i + 1;
        }
    }

    /// <summary>A number that comes back after another one stands at two tasks; rows of one merged number follow each other.</summary>
    private static void CheckDuplicates(WorkSection section, Findings findings)
    {
        if (Ascends(section.Tasks.OrEmpty()))
        {
            return;
        }

        var seen = new HashSet<int>();
        int? last = null;
        foreach (WorkTask task in section.Tasks.OrEmpty())
        {
            if (task.Number is int number && number != last && !seen.Add(number))
            {
                findings.Add(DiagnosticDescriptors.DuplicateNumber, task.Span, number, section.Number);
            }

            last = task.Number;
        }
    }

    /// <summary>Whether every number is greater than the one before it, so that none can stand twice.</summary>
    private static bool Ascends(ImmutableArray<WorkTask> tasks)
    {
        for (int i = 1; i < tasks.Length; i++)
        {
            if (tasks[i].Number is not int number || tasks[i - 1].Number is not int before || number <= before)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Numbers that are left out are worth a word only in a whole list: an extract starts anywhere and skips many.</summary>
    private static void CheckGaps(WorkSection section, Findings findings)
    {
        ImmutableArray<WorkTask> tasks = section.Tasks.OrEmpty();
        if (tasks.Length < FewestTasksOfWhole || tasks[0].Number != 1)
        {
            return;
        }

        var gaps = new List<(WorkTask Before, WorkTask After)>();
        for (int i = 1; i < tasks.Length; i++)
        {
            if (tasks[i].Number is int number && tasks[i - 1].Number is int before && number == before + 2)
            {
                gaps.Add((tasks[i - 1], tasks[i]));
            }
            else if (tasks[i].Number != tasks[i - 1].Number && tasks[i].Number != tasks[i - 1].Number + 1)
            {
                return;
            }
        }

        foreach ((WorkTask before, WorkTask after) in gaps.Count <= MostGaps ? gaps : [])
        {
            findings.Add(DiagnosticDescriptors.NumberGap, after.Span, before.Number.GetValueOrDefault() + 1, before.Id, after.Id);
        }
    }
}
