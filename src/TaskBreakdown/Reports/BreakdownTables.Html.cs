using System;
using System.IO;
using System.Linq;
using System.Net;
using TaskBreakdown.Model;
using TaskBreakdown.Polyfills;

namespace TaskBreakdown.Reports;

/// <content>HTML that needs nothing but itself.</content>
public static partial class BreakdownTables
{
    private const string Style = """
        :root { color-scheme: light; }
        body { margin: 2rem auto; max-width: 72rem; padding: 0 1rem; color: #1f2328; background: #fff;
          font: 16px/1.6 "Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif; }
        h1 { font-size: 1.6rem; line-height: 1.3; } h2 { font-size: 1.2rem; margin-top: 2rem; }
        dl { display: grid; grid-template-columns: max-content 1fr; gap: .1rem 1rem; } dt { color: #59636e; } dd { margin: 0; }
        .table { overflow-x: auto; } table { border-collapse: collapse; width: 100%; }
        th, td { border-bottom: 1px solid #d1d9e0; padding: .5rem .6rem; text-align: left; vertical-align: top; }
        th { background: #f6f8fa; white-space: nowrap; } td.number { text-align: right; }
        td.task { min-width: 18rem; } td { min-width: 6rem; } td.number { min-width: 2rem; }
        @media print { body { margin: 0; max-width: none; font-size: 10pt; } tr { break-inside: avoid; } thead { display: table-header-group; } }
        """;

    /// <summary>Writes a breakdown as one HTML page: title, facts and a table for each section.</summary>
    /// <param name="breakdown">The breakdown.</param>
    /// <param name="writer">Where to write; the page declares UTF-8.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void WriteHtml(WorkBreakdown breakdown, TextWriter writer)
    {
        Throw.IfNull(breakdown);
        Throw.IfNull(writer);
        string title = Html(breakdown.Title ?? "Untitled");
        WriteLine(writer, "<!DOCTYPE html>");
        WriteLine(writer, "<html lang=\"zh-CN\">");
        WriteLine(writer, "<head>");
        WriteLine(writer, "<meta charset=\"utf-8\">");
        WriteLine(writer, "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        WriteLine(writer, $"<title>{title}</title>");
        WriteLine(writer, $"<style>\n{Style.Replace("\r\n", "\n")}\n</style>");
        WriteLine(writer, "</head>");
        WriteLine(writer, "<body>");
        WriteLine(writer, $"<h1>{title}</h1>");
        WriteHtmlFacts(breakdown, writer);
        foreach (WorkSection section in breakdown.Sections.OrEmpty())
        {
            WriteHtmlSection(section, writer);
        }

        WriteLine(writer, "</body>");
        WriteLine(writer, "</html>");
    }

    private static void WriteHtmlFacts(WorkBreakdown breakdown, TextWriter writer)
    {
        string description = Describe(breakdown);
        if (description.Length > 0)
        {
            WriteLine(writer, $"<p>{Html(description)}</p>");
        }

        if (breakdown.Metadata.Entries.IsDefaultOrEmpty)
        {
            return;
        }

        WriteLine(writer, "<dl>");
        foreach (MetadataEntry entry in breakdown.Metadata.Entries)
        {
            WriteLine(writer, $"<dt>{Html(entry.Key)}</dt><dd>{Html(entry.Value)}</dd>");
        }

        WriteLine(writer, "</dl>");
    }

    private static void WriteHtmlSection(WorkSection section, TextWriter writer)
    {
        TaskCells[] rows = [.. section.Tasks.OrEmpty().Select(task => TaskCells.From(section, task, "\n"))];
        TaskCellColumn[] columns = TaskCellColumns.Of(rows);
        WriteLine(writer, $"<h2>{Html(HeadingOf(section))}</h2>");
        WriteLine(writer, "<div class=\"table\">");
        WriteLine(writer, "<table>");
        WriteLine(writer, $"<thead><tr>{string.Concat(columns.Select(column => $"<th scope=\"col\">{column.Title}</th>"))}</tr></thead>");
        WriteLine(writer, "<tbody>");
        foreach (TaskCells row in rows)
        {
            WriteLine(writer, $"<tr>{string.Concat(columns.Select(column => HtmlCell(column, row)))}</tr>");
        }

        WriteLine(writer, "</tbody>");
        WriteLine(writer, "</table>");
        WriteLine(writer, "</div>");
    }

    private static string HtmlCell(TaskCellColumn column, TaskCells row)
    {
        string kind = column.Title switch
        {
            "No." => " class=\"number\"",
            "Task" => " class=\"task\"",
            _ => "",
        };
        string lines = string.Join("<br>", column.Cell(row).Split('\n').Select(Html).Where(line => line.Length > 0));
        return $"<td{kind}>{lines}</td>";
    }

    private static string Html(string text) => WebUtility.HtmlEncode(SingleLine.Of(text));
}
