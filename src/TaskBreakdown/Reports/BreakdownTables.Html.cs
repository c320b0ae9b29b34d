using System;
using System.IO;
using TaskBreakdown.Model;
using TaskBreakdown.Polyfills;
using TaskBreakdown.Reports.Html;

namespace TaskBreakdown.Reports;

/// <content>HTML that needs nothing but itself.</content>
public static partial class BreakdownTables
{
    /// <summary>Writes a breakdown as one HTML page: title, facts and a table for each section.</summary>
    /// <remarks><see cref="HtmlReport"/> writes a page with figures and pictures.</remarks>
    /// <param name="breakdown">The breakdown.</param>
    /// <param name="writer">Where to write; the page declares UTF-8.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void WriteHtml(WorkBreakdown breakdown, TextWriter writer)
    {
        Throw.IfNull(breakdown);
        Throw.IfNull(writer);
        var content = new ReportContent(breakdown, HtmlReportOptions.Default);
        Markup body = Markup.Lines([HeadPart.Create(content), TablePart.Tasks(content)]);
        writer.Write(HtmlPage.Create(content.Title, content.Language, body).ToString());
    }
}
