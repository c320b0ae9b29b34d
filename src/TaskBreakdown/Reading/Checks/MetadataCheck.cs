using System;
using System.Collections.Immutable;
using TaskBreakdown.Diagnostics;
using TaskBreakdown.Model;
using TaskBreakdown.Reading.Heads;
using TaskBreakdown.Reading.Layouts;
using TaskBreakdown.Reading.Lexicons;
using TaskBreakdown.Schedules;
using TaskBreakdown.Text;

namespace TaskBreakdown.Reading.Checks;

/// <summary>Checks the metadata header: dates, document numbers, keys that stand twice.</summary>
internal static class MetadataCheck
{
    private const int LongestNumber = 30;

    internal static void Check(MetadataHead head, ImmutableArray<IBlock> blocks, Findings findings)
    {
        foreach (MetadataConflict conflict in head.Conflicts)
        {
            findings.Add(
                DiagnosticDescriptors.MetadataConflict,
                conflict.Second.Span,
                conflict.First.Key,
                Findings.Quote(conflict.First.Value),
                Findings.Quote(conflict.Second.Value));
        }

        foreach (MetadataEntry entry in head.Entries)
        {
            if (HasValue(entry))
            {
                CheckDate(entry, findings);
                CheckNumber(entry, blocks, findings);
            }
        }
    }

    /// <summary>Whether there is a value at all; 无 and a dash say that there is none.</summary>
    private static bool HasValue(MetadataEntry entry) => entry.Value is not ("" or "无" or "-" or "—" or "/" or "——" or "暂无");

    private static void CheckDate(MetadataEntry entry, Findings findings)
    {
        bool isDate = entry.Name is MetadataKeys.IssueDate or MetadataKeys.PublicationDate;
        if (isDate && !DocumentDateParser.TryParse(entry.Value.AsSpan(), out _))
        {
            findings.Add(DiagnosticDescriptors.DamagedDate, entry.Span, entry.Key, Findings.Quote(entry.Value));
        }
    }

    private static void CheckNumber(MetadataEntry entry, ImmutableArray<IBlock> blocks, Findings findings)
    {
        if (entry.Name != MetadataKeys.DocumentNumber)
        {
            return;
        }

        if (!IssueNumber.TryParse(entry.Value, out IssueNumber? number))
        {
            if (LooksDamaged(entry.Value))
            {
                findings.Add(DiagnosticDescriptors.DamagedDocumentNumber, entry.Span, Findings.Quote(entry.Value));
            }

            return;
        }

        foreach (IBlock block in blocks)
        {
            bool isOther = block is ParagraphBlock { Compact.Length: <= LongestNumber } line
                && IssueNumber.TryParse(line.Content.Text, out IssueNumber? body)
                && body != number;
            if (isOther)
            {
                MappedText content = ((ParagraphBlock)block).Content;
                findings.Add(DiagnosticDescriptors.DocumentNumberDiffers, content.Span, entry.Value, content.Text);
                return;
            }
        }
    }

    /// <summary>A bracket or a year shows that a number was meant: 督查专报第5号 is another kind of number, not a damaged one.</summary>
    private static bool LooksDamaged(string value) => FoldedText.Fold(value).HasAny("〔[﹝〕]") || (value.HasDigit() && !value.Ends("号"));
}
