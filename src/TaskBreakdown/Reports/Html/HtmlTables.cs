using System;
using System.Linq;
using TaskBreakdown.Reports.Tables;

namespace TaskBreakdown.Reports.Html;

/// <summary>Flat tables as HTML: a caption, headers with a scope, numbers at the right.</summary>
/// <remarks>The roles repeat what the elements are: on narrow screens a style sheet lays rows out as blocks, and browsers
/// then forget that it is a table.</remarks>
internal static class HtmlTables
{
    /// <summary>The table.</summary>
    /// <param name="table">Its rows and columns.</param>
    /// <param name="language">The language of titles and labels.</param>
    /// <param name="caption">For those who do not see the heading above it; null for the title of the table.</param>
    /// <param name="maxRows">Rows to show at most.</param>
    /// <param name="decorate">Gives a cell by row and column instead of its words; empty keeps the words.</param>
    internal static Markup Create(
        IReportTable table,
        ReportLanguage language,
        string? caption = null,
        int maxRows = int.MaxValue,
        Func<int, int, Markup>? decorate = null)
    {
        int[] columns = ShownColumns.Of(table, language);
        Markup RowAt(int row) => Markup.Join(columns.Select((column, place) =>
            Cell(table.Columns[column], ContentOf(table, row, column, language, decorate), place == 0, language)));
        Markup head = Markup.Join(columns.Select(column => HeaderCell(table.Columns[column], language)));
        Markup body = Markup.Lines(Enumerable.Range(0, Math.Min(table.Count, maxRows)).Select(row => Markup.Of($"""<tr role="row">{RowAt(row)}</tr>""")));
        return Markup.Of($"""
            <table role="table" class="stack">
            <caption>{caption ?? table.TitleIn(language)}</caption>
            <thead role="rowgroup"><tr role="row">{head}</tr></thead>
            <tbody role="rowgroup">
            {body}
            </tbody>
            </table>
            """);
    }

    /// <summary>The table in a box of its own that scrolls, by keyboard too, where it is wider than the screen.</summary>
    internal static Markup InBox(Markup table, string label) =>
        Markup.Of($"""<div class="box" role="region" tabindex="0" aria-label="{label}">{table}</div>""");

    private static Markup HeaderCell(ReportColumn column, ReportLanguage language) =>
        Markup.Of($"""<th role="columnheader" scope="col"{ClassOf(column)}>{column.TitleIn(language)}</th>""");

    private static Markup ContentOf(
        IReportTable table, int row, int column, ReportLanguage language, Func<int, int, Markup>? decorate)
    {
        Markup decoration = decorate?.Invoke(row, column) ?? Markup.Empty;
        return decoration.IsEmpty ? Markup.Broken(table.TextAt(row, column, language)) : decoration;
    }

    private static Markup Cell(ReportColumn column, Markup content, bool isRowHeader, ReportLanguage language)
    {
        // A voice that reads English aloud has to know where Chinese starts.
        Markup tongue = language == ReportLanguage.English && content.ToString().Any(IsHan) ? Markup.Of($""" lang="zh-CN" """) : Markup.Empty;
        string title = column.TitleIn(language);
        return isRowHeader
            ? Markup.Of($"""<th role="rowheader" scope="row" data-title="{title}"{tongue}>{content}</th>""")
            : Markup.Of($"""<td role="cell" data-title="{title}"{ClassOf(column)}{tongue}>{content}</td>""");
    }

    private static bool IsHan(char sign) => sign is >= '\u3400' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF' || char.IsSurrogate(sign);

    private static Markup ClassOf(ReportColumn column) => column switch
    {
        { Kind: ReportValueKind.Day } => Markup.Of($""" class="day" """),
        _ when MarkdownTables.IsNumeric(column) => Markup.Of($""" class="number" """),
        { Name: "Text" or "Message" or "Explanation" or "Target" } => Markup.Of($""" class="long" """),
        _ => Markup.Empty,
    };
}
