using TaskBreakdown.Reports;
using TaskBreakdown.Reports.Display;
using TaskBreakdown.Reports.Html;

namespace TaskBreakdown.Analysis;

/// <content>How it shows itself in notebooks.</content>
[TypeFormatterSource(typeof(DisplayFormatterSource))]
public sealed partial class ResponsibilityMatrix : IDisplayable
{
    /// <summary>Organizations by section as a fragment of HTML, which notebooks show in place of the value.</summary>
    /// <returns>Markup without a page around it, with English titles.</returns>
    public string ToHtml() => Fragment.Of(HeatMap.Create(this, ReportLanguage.English));

    /// <summary>The organizations with what they have to do as Markdown.</summary>
    /// <returns>Lines parted by LF, with English titles.</returns>
    public string ToMarkdown() => BreakdownRows.Organizations(this).ToMarkdown();
}
