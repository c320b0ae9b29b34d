using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using TaskBreakdown.Model;
using TaskBreakdown.Polyfills;
using TaskBreakdown.Reports.Html;

namespace TaskBreakdown.Reports;

/// <summary>A breakdown as one HTML page to look at and to print: figures, tables and pictures.</summary>
/// <remarks>
/// <para>The page needs nothing but itself: no network, no script, no file beside it. Pictures are inline SVG with a title
/// each, tables have captions and headers with a scope, and narrow screens get rows as cards. Nothing of the document is
/// taken for markup.</para>
/// <para>Stateless; any number of threads may call it at once.</para>
/// </remarks>
public static class HtmlReport
{
    /// <summary>Writes the report of a breakdown.</summary>
    /// <param name="breakdown">The breakdown.</param>
    /// <param name="writer">Where to write; the page declares UTF-8. Lines end with LF.</param>
    /// <param name="options">Language, title and progress; null for <see cref="HtmlReportOptions.Default"/>.</param>
    /// <exception cref="ArgumentNullException">The breakdown or the writer is null.</exception>
    public static void Write(WorkBreakdown breakdown, TextWriter writer, HtmlReportOptions? options = null)
    {
        Throw.IfNull(breakdown);
        Throw.IfNull(writer);
        var content = new ReportContent(breakdown, options ?? HtmlReportOptions.Default);
        ReportLanguage language = content.Language;
        ReportPart[] parts = [.. PartsOf(content)];
        Markup body = Markup.Lines(
        [
            HeadPart.Create(content),
            ContentsPart.Create(parts, language),
            Markup.Lines(parts.Select(part => part.In(language))),
        ]);
        writer.Write(HtmlPage.Create(content.Title, language, body).ToString());
    }

    private static IEnumerable<ReportPart> PartsOf(ReportContent content)
    {
        yield return new ReportPart("overview", HtmlWords.Overview, OverviewPart.Create(content));
        if (content.Review is { } review)
        {
            yield return new ReportPart("progress", HtmlWords.Progress, ProgressPart.Create(review, content.Language));
        }

        yield return new ReportPart("leads", HtmlWords.LeadBars, LeadBars.Create(content.Matrix, content.Language));
        yield return new ReportPart("organizations", HtmlWords.HeatMap, HeatMap.Create(content.Matrix, content.Language));
        yield return new ReportPart("totals", HtmlWords.Totals, TablePart.Totals(content));
        yield return new ReportPart("tasks", HtmlWords.Tasks, TablePart.Tasks(content));
        yield return new ReportPart("targets", HtmlWords.Targets, TablePart.Targets(content));
        yield return new ReportPart("diagnostics", HtmlWords.Diagnostics, TablePart.Diagnostics(content));
    }
}
