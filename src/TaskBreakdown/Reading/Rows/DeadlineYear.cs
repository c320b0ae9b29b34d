using System.Collections.Generic;
using TaskBreakdown.Reading.Heads;

namespace TaskBreakdown.Reading.Rows;

/// <summary>Finds the year of a document that names none, from its time limits.</summary>
internal static class DeadlineYear
{
    /// <summary>The year that every limit with a year names; null where there is none or they differ.</summary>
    internal static int? Find(IReadOnlyList<BreakdownRow> rows)
    {
        int? found = null;
        foreach (BreakdownRow row in rows)
        {
            int? year = YearReader.Find(row.Deadline.Folded);
            if (year is not null && found is not null && year != found)
            {
                return null;
            }

            found = year ?? found;
        }

        return found;
    }
}
