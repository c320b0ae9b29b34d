using System;
using System.Collections.Generic;
using System.IO;

namespace TaskBreakdown.Tests.Schedules;

/// <summary>Reads the tables of dates and deadlines under <c>Data/Schedules</c>: a case a line, cells parted by tabs.</summary>
internal static class ScheduleTable
{
    internal static IEnumerable<string[]> Read(string name, int columns)
    {
        string path = Path.Combine(AppContext.BaseDirectory, "Data", "Schedules", name);
        foreach (string line in File.ReadLines(path))
        {
            if (line.StartsWith('#'))
            {
                continue;
            }

            string[] cells = line.Split('\t');
            Array.Resize(ref cells, columns);
            yield return Array.ConvertAll(cells, cell => cell ?? "");
        }
    }

    internal static int? Year(string cell) => cell == "-" ? null : int.Parse(cell, System.Globalization.CultureInfo.InvariantCulture);
}
