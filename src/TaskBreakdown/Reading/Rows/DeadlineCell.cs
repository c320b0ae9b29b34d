using System.Linq;
using TaskBreakdown.Schedules;
using TaskBreakdown.Text;

namespace TaskBreakdown.Reading.Rows;

/// <summary>Reads the limit in time of a row: from its own cell, else from the text of the task.</summary>
internal static class DeadlineCell
{
    /// <summary>The deadline with its places in the document; null where there is none.</summary>
    /// <param name="row">The row.</param>
    /// <param name="text">The text of the task.</param>
    /// <param name="year">The year the document is for.</param>
    internal static Deadline? Read(BreakdownRow row, MappedText text, int? year)
    {
        Deadline? own = row.Deadline.IsEmpty ? null : DeadlineParser.Parse(row.Deadline.Text, year).Deadline;
        return own is not null ? Place(own, row.Deadline) : row.Deadline.IsEmpty ? Find(text, year) : null;
    }

    private static Deadline? Find(MappedText text, int? year) =>
        DeadlineParser.Find(text.Text, year) is { } found ? Place(found, text) : null;

    /// <summary>The deadline with spans that point into the source.</summary>
    private static Deadline Place(Deadline deadline, MappedText text) => deadline with
    {
        Span = text.ToSource(deadline.Span),
        Stages = [.. deadline.Stages.Select(stage => Place(stage, text))],
    };
}
