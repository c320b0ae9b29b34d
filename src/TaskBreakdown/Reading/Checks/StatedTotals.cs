using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using TaskBreakdown.Diagnostics;
using TaskBreakdown.Model;
using TaskBreakdown.Numerals;
using TaskBreakdown.Reading.Layouts;
using TaskBreakdown.Reading.Rows;
using TaskBreakdown.Text;

namespace TaskBreakdown.Reading.Checks;

/// <summary>Checks the totals that a document states (7大方面、80项; 133项具体任务; 牵头工作(8项)) against what was read.</summary>
internal static class StatedTotals
{
    private static readonly WordSet Extracts = ["部分", "节选", "摘录", "摘要", "节录"];

    private static readonly string[] Shares = ["完成", "完成了", "办结", "其余", "其他", "剩余", "另有", "还有", "其中", "未完成", "有"];

    /// <summary>Checks the totals of the whole document and of its sections.</summary>
    internal static void Check(
        ImmutableArray<IBlock> blocks, IReadOnlyList<BreakdownRow> rows, ImmutableArray<WorkSection> sections, string? title, Findings findings)
    {
        CheckSections(rows, findings);
        if (rows.Count == 0 || title?.HasAny(Extracts) == true)
        {
            return;
        }

        var counts = new DocumentCounts(sections);
        foreach (IBlock block in blocks)
        {
            if (block is ParagraphBlock line && !IsTask(line, rows))
            {
                CheckLine(line.Content, counts, findings);
            }
        }
    }

    private static void CheckSections(IReadOnlyList<BreakdownRow> rows, Findings findings)
    {
        foreach (IGrouping<RowSection, BreakdownRow> section in rows.Where(row => row.Section.StatedCount is not null).GroupBy(row => row.Section))
        {
            int tasks = section.Count();
            int numbers = section.Select(row => row.Number).Distinct().Count();
            if (section.Key is { StatedCount: int stated, Heading: { } heading } && stated != tasks && stated != numbers)
            {
                findings.Add(
                    DiagnosticDescriptors.StatedTotalDiffers, heading.Span, Findings.Quote(heading.Text) + "(" + stated + "项)", tasks + " tasks");
            }
        }
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

    /// <summary>已完成6件,其余4件: a part of the whole.</summary>
    private static bool IsShare(ReadOnlySpan<char> folded, int start)
    {
        foreach (string word in Shares)
        {
            if (folded.HasAt(start - word.Length, word))
            {
                return true;
            }
        }

        return false;
    }

    private static void CheckLine(MappedText line, DocumentCounts counts, Findings findings)
    {
        ReadOnlySpan<char> folded = line.Folded;
        bool isTotal = false;
        for (int i = 0; i < folded.Length; i++)
        {
            if (!NumeralReader.TryRead(folded.Slice(i), out NumeralReading numeral))
            {
                continue;
            }

            int behind = i + numeral.CharsConsumed;
            bool isCount = numeral.Value is > 1 and < 10000 && numeral.Value == decimal.Truncate(numeral.Value) && !IsShare(folded, i);
            TotalPhrase? phrase = isCount ? TotalPhrase.Read(folded, behind, isTotal || (i > 0 && folded[i - 1] == '共')) : null;
            if (phrase is { } total && !counts.Agrees(total.Kind, (int)numeral.Value))
            {
                MappedText words = line.Slice(i, total.End - i);
                findings.Add(DiagnosticDescriptors.StatedTotalDiffers, words.Span, words.Text, counts.Describe(total.Kind));
            }

            isTotal |= phrase is not null;
            i = Math.Max(behind, phrase?.End ?? 0) - 1;
        }
    }
}
