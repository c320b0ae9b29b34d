using System;
using System.IO;
using System.Linq;
using TaskBreakdown.Model;
using TaskBreakdown.Polyfills;

namespace TaskBreakdown.Reports;

/// <content>Markdown (CommonMark with the tables of GitHub).</content>
public static partial class BreakdownTables
{
    /// <summary>Writes a breakdown as Markdown: title, facts and a table for each section.</summary>
    /// <param name="breakdown">The breakdown.</param>
    /// <param name="writer">Where to write.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void WriteMarkdown(WorkBreakdown breakdown, TextWriter writer)
    {
        Throw.IfNull(breakdown);
        Throw.IfNull(writer);
        WriteLine(writer, "# " + MarkdownText.Line(breakdown.Title ?? "Untitled"));
        string description = Describe(breakdown);
        if (description.Length > 0)
        {
            WriteLine(writer, "");
            WriteLine(writer, MarkdownText.Line(description));
        }

        WriteMarkdownMetadata(breakdown.Metadata, writer);
        foreach (WorkSection section in breakdown.Sections.OrEmpty())
        {
            WriteMarkdownSection(section, writer);
        }
    }

    /// <summary>What <see cref="WriteMarkdown"/> writes.</summary>
    internal static string CreateMarkdown(WorkBreakdown breakdown)
    {
        var writer = new StringWriter { NewLine = "\n" };
        WriteMarkdown(breakdown, writer);
        return writer.ToString();
    }

    private static void WriteMarkdownMetadata(DocumentMetadata metadata, TextWriter writer)
    {
        if (metadata.Entries.IsDefaultOrEmpty)
        {
            return;
        }

        WriteLine(writer, "");
        foreach (MetadataEntry entry in metadata.Entries)
        {
            WriteLine(writer, $"- {MarkdownText.Line(entry.Key)}: {MarkdownText.Line(entry.Value)}");
        }
    }

    private static void WriteMarkdownSection(WorkSection section, TextWriter writer)
    {
        TaskCells[] rows = [.. section.Tasks.OrEmpty().Select(task => TaskCells.From(section, task, "\n"))];
        TaskCellColumn[] columns = TaskCellColumns.Of(rows);
        WriteLine(writer, "");
        WriteLine(writer, "## " + MarkdownText.Line(HeadingOf(section)));
        WriteLine(writer, "");
        WriteLine(writer, "| " + string.Join(" | ", columns.Select(column => column.Title)) + " |");
        WriteLine(writer, "|" + string.Concat(Enumerable.Repeat(" --- |", columns.Length)));
        foreach (TaskCells row in rows)
        {
            WriteLine(writer, "| " + string.Join(" | ", columns.Select(column => MarkdownText.Cell(column.Cell(row)))) + " |");
        }
    }
}
