using System;
using TaskBreakdown.Model;
using TaskBreakdown.Reading.Lexicons;
using TaskBreakdown.Schedules;

namespace TaskBreakdown.Reading.Heads;

/// <summary>Reads the dates of a metadata header.</summary>
internal static class DatedMetadata
{
    internal static DocumentMetadata Read(MetadataHead head) => new()
    {
        Entries = head.Entries,
        IssueDate = FirstDate(head, MetadataKeys.IssueDate),
        PublicationDate = FirstDate(head, MetadataKeys.PublicationDate),
    };

    private static CalendarDate? FirstDate(MetadataHead head, string name)
    {
        foreach (MetadataEntry entry in head.Entries)
        {
            if (entry.Name == name && DocumentDateParser.TryParse(entry.Value.AsSpan(), out CalendarDate date))
            {
                return date;
            }
        }

        return null;
    }
}
