using TaskBreakdown.Reports;
using TaskBreakdown.Reports.Display;

namespace TaskBreakdown.Diagnostics;

/// <content>How it shows itself in notebooks.</content>
[TypeFormatterSource(typeof(DisplayFormatterSource))]
public sealed partial record Diagnostic : IDisplayable
{
    /// <summary>The diagnostic as a fragment of HTML, which notebooks show in place of the value.</summary>
    /// <returns>Markup without a page around it, with English titles.</returns>
    public string ToHtml() => Fragment.Of(Card.Html(BreakdownRows.Of(this)));

    /// <summary>The diagnostic as Markdown.</summary>
    /// <returns>Lines parted by LF, with English titles.</returns>
    public string ToMarkdown() => Card.Markdown(BreakdownRows.Of(this));
}
