using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using TaskBreakdown.Model;
using TaskBreakdown.Polyfills;
using TaskBreakdown.Reports.Tables;

namespace TaskBreakdown.Reports;

/// <content>CSV (RFC 4180).</content>
public static partial class BreakdownTables
{
    /// <summary>Writes a breakdown as CSV: a header and a row for each task.</summary>
    /// <remarks>A cell that a spreadsheet would take for a formula (it starts with <c>=</c>, <c>+</c>, <c>-</c>, <c>@</c>,
    /// their full-width forms, a tab or a carriage return) gets an apostrophe in front. Several targets of a task stand
    /// in one cell, each on a line.</remarks>
    /// <param name="breakdown">The breakdown.</param>
    /// <param name="writer">Where to write.</param>
    /// <param name="includeHeader">Whether the first row names the columns.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void WriteCsv(WorkBreakdown breakdown, TextWriter writer, bool includeHeader = true)
    {
        Throw.IfNull(breakdown);
        Throw.IfNull(writer);
        if (includeHeader)
        {
            WriteCsvRow(writer, ["document", "section", "heading", "number", "task", "lead", "support", "leaders", "deadline", "targets"]);
        }

        foreach (WorkSection section in breakdown.Sections.OrEmpty())
        {
            foreach (WorkTask task in section.Tasks.OrEmpty())
            {
                TaskCells row = TaskCells.From(section, task, "\n");
                WriteCsvRow(
                    writer,
                    [
                        breakdown.Title ?? "", row.Section, row.Heading, row.Number, row.Task, row.Lead, row.Support,
                        row.Leaders, row.Deadline, row.Targets,
                    ]);
            }
        }
    }

    private static void WriteCsvRow(TextWriter writer, IEnumerable<string> cells)
    {
        writer.Write(string.Join(",", cells.Select(cell => cell.Length == 0 ? "" : CsvCell.OfText(cell))));
        writer.Write("\r\n");
    }
}
