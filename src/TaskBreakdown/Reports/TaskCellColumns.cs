using System;
using System.Collections.Generic;
using System.Linq;

namespace TaskBreakdown.Reports;

/// <summary>The columns of a table of tasks, of which the optional ones stand only where a row fills them.</summary>
internal static class TaskCellColumns
{
    private static readonly TaskCellColumn[] All =
    [
        new("No.", IsOptional: false, row => row.Number),
        new("Task", IsOptional: false, row => row.Task),
        new("Lead", IsOptional: false, row => row.Lead),
        new("Support", IsOptional: true, row => row.Support),
        new("Leaders", IsOptional: true, row => row.Leaders),
        new("Deadline", IsOptional: true, row => row.Deadline),
        new("Targets", IsOptional: true, row => row.Targets),
    ];

    internal static TaskCellColumn[] Of(IReadOnlyCollection<TaskCells> rows) =>
        [.. All.Where(column => !column.IsOptional || rows.Any(row => column.Cell(row).Length > 0))];
}

/// <summary>A column of a table of tasks.</summary>
internal sealed record TaskCellColumn(string Title, bool IsOptional, Func<TaskCells, string> Cell);
