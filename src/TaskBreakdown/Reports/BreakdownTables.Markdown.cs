using System;
using System.IO;
using System.Linq;
using System.Text;
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
        WriteLine(writer, "# " + Markdown(breakdown.Title ?? "Untitled"));
        string description = Describe(breakdown);
        if (description.Length > 0)
        {
            WriteLine(writer, "");
            WriteLine(writer, Markdown(description));
        }

        WriteMarkdownMetadata(breakdown.Metadata, writer);
        foreach (WorkSection section in breakdown.Sections.OrEmpty())
        {
            WriteMarkdownSection(section, writer);
        }
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
            WriteLine(writer, $"- {Markdown(entry.Key)}: {Markdown(entry.Value)}");
        }
    }

    private static void WriteMarkdownSection(WorkSection section, TextWriter writer)
    {
        TaskRow[] rows = [.. section.Tasks.OrEmpty().Select(task => TaskRow.From(section, task, "\n"))];
        TaskColumn[] columns = TaskColumns.Of(rows);
        WriteLine(writer, "");
        WriteLine(writer, "## " + Markdown(HeadingOf(section)));
        WriteLine(writer, "");
        WriteLine(writer, "| " + string.Join(" | ", columns.Select(column => column.Title)) + " |");
        WriteLine(writer, "|" + string.Concat(Enumerable.Repeat(" --- |", columns.Length)));
        foreach (TaskRow row in rows)
        {
            WriteLine(writer, "| " + string.Join(" | ", columns.Select(column => MarkdownCell(column.Cell(row)))) + " |");
        }
    }

    private static string MarkdownCell(string text) =>
        string.Join("<br>", text.Split('\n').Select(Markdown).Where(line => line.Length > 0));

    /// <summary>Every sign that Markdown could take for its own is escaped, wherever it stands.</summary>
    private static string Markdown(string text)
    {
        var escaped = new StringBuilder();
        foreach (char character in SingleLine.Of(text))
        {
            switch (character)
            {
                case '&':
                    escaped.Append("&amp;");
                    break;
                case '<':
                    escaped.Append("&lt;");
                    break;
                case '\\' or '`' or '*' or '_' or '[' or ']' or '#' or '|' or '~' or '!' or '>':
                    escaped.Append('\\').Append(character);
                    break;
                default:
                    escaped.Append(character);
                    break;
            }
        }

        return escaped.ToString();
    }
}
