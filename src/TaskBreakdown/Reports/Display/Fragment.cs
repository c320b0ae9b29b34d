using System.Globalization;
using TaskBreakdown.Reports.Html;
using TaskBreakdown.Reports.Tables;

namespace TaskBreakdown.Reports.Display;

/// <summary>HTML to stand inside a page that is somebody else's: a notebook, a mail.</summary>
internal static class Fragment
{
    /// <summary>Beyond it a notebook grows heavy; the whole is what reports are for.</summary>
    private const int MaxRows = 200;

    /// <summary>Notebooks set numbers' alignment on all cells, centre captions, and have no room for stretched bars.</summary>
    private static readonly Markup Style = Markup.Of($$"""
        <style>.task-breakdown th, .task-breakdown td { text-align: left; vertical-align: top; } .task-breakdown .number { text-align: right; }
        .task-breakdown caption { text-align: left; font-weight: 600; } .task-breakdown .lamp { white-space: nowrap; } .task-breakdown .lamp svg { display: inline; vertical-align: -2px; margin-right: 4px; }
        .task-breakdown dl.figures { display: flex; flex-wrap: wrap; gap: 4px 20px; } .task-breakdown dl.figures dt, .task-breakdown dl.figures dd { display: inline; margin: 0 4px 0 0; }
        .task-breakdown table.heat svg { display: block; font: 600 13px sans-serif; }</style>
        """);

    internal static string Of(params Markup[] parts) => Markup.Of($"""
        <div class="task-breakdown">
        {Style}
        {Markup.Lines(parts)}
        </div>

        """).ToString();

    internal static Markup Heading(string words) => Markup.Of($"<h3>{SingleLine.Of(words)}</h3>");

    internal static Markup Paragraph(string words) => Markup.Of($"<p>{SingleLine.Of(words)}</p>");

    /// <summary>The table, and how many rows it has where not all are shown.</summary>
    internal static Markup Table(IReportTable table, ReportLanguage language = ReportLanguage.English)
    {
        Markup rows = HtmlTables.Create(table, language, maxRows: MaxRows);
        return table.Count <= MaxRows ? rows : Markup.Lines([rows, Paragraph(RowsShown(table.Count, language))]);
    }

    private static string RowsShown(int count, ReportLanguage language)
    {
        string shown = MaxRows.ToString(CultureInfo.InvariantCulture);
        string all = count.ToString(CultureInfo.InvariantCulture);
        return language == ReportLanguage.Chinese ? $"共{all}行，显示前{shown}行。" : $"The first {shown} of {all} rows are shown.";
    }
}
