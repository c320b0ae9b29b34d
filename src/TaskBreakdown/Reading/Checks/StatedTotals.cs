using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using TaskBreakdown.Diagnostics;
using TaskBreakdown.Model;
using TaskBreakdown.Numerals;
using TaskBreakdown.Polyfills;
using TaskBreakdown.Reading.Layouts;
using TaskBreakdown.Reading.Rows;
using TaskBreakdown.Text;

namespace TaskBreakdown.Reading.Checks;

/// <summary>Checks the totals that a document states (7大方面、80项; 133项具体任务; 牵头工作(8项)) against what was read.</summary>
internal static class StatedTotals
{
    private static readonly string[] Units = ["项", "件", "条"];
    private static readonly string[] Attributes = ["具体", "重点", "主要", "目标", "年度", "工作", "民生", "量化", "民心"];
    private static readonly string[] Objects = ["任务", "工作", "实事", "目标", "事项", "指标"];
    private static readonly string[] Extracts = ["部分", "节选", "摘录", "摘要", "节录"];

    /// <summary>Checks the totals of the whole document and of its sections.</summary>
    internal static void Check(
        ImmutableArray<Block> blocks, IReadOnlyList<BreakdownRow> rows, ImmutableArray<WorkSection> sections, string? title, Findings findings)
    {
        CheckSections(rows, findings);
        if (rows.Count == 0 || title?.FirstWithin(Extracts) is not null)
        {
            return;
        }

        var counts = new HashSet<int>(CountsOf(sections));
        foreach (Block block in blocks)
        {
            if (block is ParagraphBlock line && !IsTask(line, rows))
            {
                CheckLine(line.Content, counts, rows.Count, findings);
            }
        }
    }

    private static void CheckSections(IReadOnlyList<BreakdownRow> rows, Findings findings)
    {
        var counts = new Dictionary<RowSection, int>();
        foreach (BreakdownRow row in rows)
        {
            counts.TryGetValue(row.Section, out int count);
            counts[row.Section] = count + 1;
        }

        foreach (KeyValuePair<RowSection, int> section in counts)
        {
            if (section.Key is { StatedCount: int stated, Heading: { } heading } && stated != section.Value)
            {
                findings.Add(
                    DiagnosticDescriptors.StatedTotalDiffers, heading.Span, Findings.Quote(heading.Text) + "(" + stated + "项)", section.Value + " tasks");
            }
        }
    }

    /// <summary>What a total may rightly count: all tasks, all numbers, those of one section or more, the sections.</summary>
    private static IEnumerable<int> CountsOf(ImmutableArray<WorkSection> sections)
    {
        int tasks = 0;
        int numbers = 0;
        foreach (WorkSection section in sections)
        {
            var distinct = new HashSet<int?>();
            foreach (WorkTask task in section.Tasks.OrEmpty())
            {
                distinct.Add(task.Number);
            }

            tasks += section.Tasks.OrEmpty().Length;
            numbers += distinct.Count;
            yield return section.Tasks.OrEmpty().Length;
            yield return distinct.Count;
        }

        yield return tasks;
        yield return numbers;
    }

    private static bool IsTask(ParagraphBlock line, IReadOnlyList<BreakdownRow> rows)
    {
        int low = 0;
        int high = rows.Count - 1;
        int place = line.Content.Span.Start;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            TextSpan span = rows[middle].Task.Span;
            if (span.Overlaps(line.Content.Span))
            {
                return true;
            }

            (low, high) = span.Start < place ? (middle + 1, high) : (low, middle - 1);
        }

        return false;
    }

    private static void CheckLine(MappedText line, HashSet<int> counts, int read, Findings findings)
    {
        string folded = line.Folded;
        for (int i = 0; i < folded.Length; i++)
        {
            if (!NumeralReader.TryRead(folded.AsSpan(i), out NumeralReading numeral))
            {
                continue;
            }

            int end = EndOfTotal(folded, i + numeral.CharsConsumed);
            bool isTotal = end > 0 && numeral.Value is > 1 and < 10000 && numeral.Value == decimal.Truncate(numeral.Value);
            if (isTotal && !counts.Contains((int)numeral.Value))
            {
                MappedText words = line.Slice(i, end - i);
                findings.Add(DiagnosticDescriptors.StatedTotalDiffers, words.Span, words.Text, read + " tasks");
                return;
            }

            i += numeral.CharsConsumed - 1;
        }
    }

    /// <summary>Where <c>项具体任务</c> ends that begins at an offset; 0 where it does not.</summary>
    private static int EndOfTotal(string folded, int start)
    {
        int at = start + (WordAt(folded, start, Units)?.Length ?? folded.Length);
        while (WordAt(folded, at, Attributes) is { } attribute && WordAt(folded, at + attribute.Length, Objects) is null)
        {
            at += attribute.Length;
        }

        at += WordAt(folded, at, Attributes) is { } last && WordAt(folded, at + last.Length, Objects) is not null ? last.Length : 0;
        return WordAt(folded, at, Objects) is { } noun ? at + noun.Length : 0;
    }

    private static string? WordAt(string folded, int offset, string[] words) => Array.Find(words, word => folded.HasAt(offset, word));
}
