using TaskBreakdown.Reports;
using TaskBreakdown.Reports.Display;
using TaskBreakdown.Reports.Html;

namespace TaskBreakdown.Analysis;

/// <content>How it shows itself in notebooks.</content>
[TypeFormatterSource(typeof(DisplayFormatterSource))]
public sealed partial class BreakdownComparison : IDisplayable
{
    /// <summary>The changes as a fragment of HTML, which notebooks show in place of the value.</summary>
    /// <returns>Markup without a page around it, with English titles.</returns>
    public string ToHtml() => Fragment.Of(
        IsEmpty ? Fragment.Paragraph(HtmlWords.NoChanges.English) : Fragment.Table(BreakdownRows.Changes(this)));

    /// <summary>The changes as Markdown.</summary>
    /// <returns>Lines parted by LF, with English titles.</returns>
    public string ToMarkdown() => IsEmpty ? HtmlWords.NoChanges.English + "\n" : BreakdownRows.Changes(this).ToMarkdown();
}
