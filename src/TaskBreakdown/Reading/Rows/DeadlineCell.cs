using System.Linq;
using TaskBreakdown.Diagnostics;
using TaskBreakdown.Reading.Checks;
using TaskBreakdown.Schedules;
using TaskBreakdown.Text;

namespace TaskBreakdown.Reading.Rows;

/// <summary>Reads the limit in time of a row: from its own cell, else from the text of the task.</summary>
internal static class DeadlineCell
{
    /// <summary>The deadline with its places in the document; null where there is none.</summary>
    /// <param name="row">The row.</param>
    /// <param name="text">The text of the task.</param>
    /// <param name="words">Its words.</param>
    /// <param name="context">The year, and where to report what cannot be read.</param>
    internal static Deadline? Read(BreakdownRow row, MappedText text, string words, RowContext context)
    {
        if (row.Deadline.IsEmpty)
        {
            return DeadlineParser.Find(words, context.Year) is { } found ? Place(found, text) : null;
        }

        DeadlineReading reading = DeadlineParser.Parse(row.Deadline.Text, context.Year);
        Report(reading, row.Deadline, context.Findings);
        return reading.Deadline is null ? null : Place(reading.Deadline, row.Deadline);
    }

    private static void Report(DeadlineReading reading, MappedText cell, Findings findings)
    {
        if (reading.Problem is DeadlineProblem.Damaged or DeadlineProblem.Unrecognized)
        {
            DiagnosticDescriptor descriptor = reading.Problem == DeadlineProblem.Damaged
                ? DiagnosticDescriptors.DamagedDeadline
                : DiagnosticDescriptors.UnreadDeadline;
            findings.Add(descriptor, cell.Span, Findings.Quote(cell.Text));
        }
    }

    /// <summary>The deadline with spans that point into the source.</summary>
    private static Deadline Place(Deadline deadline, MappedText text) => deadline with
    {
        Span = text.ToSource(deadline.Span),
        Stages = [.. deadline.Stages.Select(stage => Place(stage, text))],
    };
}
