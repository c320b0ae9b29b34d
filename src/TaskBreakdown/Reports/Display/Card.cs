using System.Collections.Generic;
using System.Linq;
using TaskBreakdown.Reports.Html;
using TaskBreakdown.Reports.Tables;

namespace TaskBreakdown.Reports.Display;

/// <summary>One row of a table, laid out from top to bottom: a title and a value each line.</summary>
internal static class Card
{
    internal static Markup Html(IReportTable table)
    {
        IEnumerable<Markup> lines = Fields(table).Select(field =>
            Markup.Of($"""<tr><th scope="row">{field.Title}</th><td>{Markup.Broken(field.Text)}</td></tr>"""));
        return Markup.Of($"""
            <table>
            <tbody>
            {Markup.Lines(lines)}
            </tbody>
            </table>
            """);
    }

    internal static string Markdown(IReportTable table)
    {
        IEnumerable<string> lines = Fields(table).Select(field => $"| {MarkdownText.Cell(field.Title)} | {MarkdownText.Cell(field.Text)} |\n");
        return "| | |\n| --- | --- |\n" + string.Concat(lines);
    }

    /// <summary>The columns that a table for people shows, without those the row leaves empty.</summary>
    private static IEnumerable<(string Title, string Text)> Fields(IReportTable table) =>
        from column in ShownColumns.Of(table, ReportLanguage.English)
        let text = table.TextAt(0, column, ReportLanguage.English)
        where text.Length > 0
        select (table.Columns[column].English, text);
}
