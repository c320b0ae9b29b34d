using TaskBreakdown.Analysis;
using TaskBreakdown.Reports;
using TaskBreakdown.Reports.Display;
using TaskBreakdown.Reports.Html;

namespace TaskBreakdown.Model;

/// <content>How it shows itself in notebooks.</content>
[TypeFormatterSource(typeof(DisplayFormatterSource))]
public sealed partial record WorkBreakdown : IDisplayable
{
    /// <summary>Title, summary and tasks as a fragment of HTML, which notebooks show in place of the value.</summary>
    /// <returns>Markup without a page around it, with English titles.</returns>
    public string ToHtml() => Fragment.Of(
        Fragment.Heading(Title ?? HtmlWords.Untitled.English),
        Fragment.Paragraph(Summary.Of(this, ResponsibilityMatrix.Create(this), ReportLanguage.English)),
        Fragment.Table(BreakdownRows.Tasks(this)));

    /// <summary>Title, summary and tasks as Markdown.</summary>
    /// <returns>Lines parted by LF, with English titles.</returns>
    public string ToMarkdown() => BreakdownTables.CreateMarkdown(this);
}
