using TaskBreakdown.Reports;
using TaskBreakdown.Reports.Display;

namespace TaskBreakdown.Targets;

/// <content>How it shows itself in notebooks.</content>
[TypeFormatterSource(typeof(DisplayFormatterSource))]
public sealed partial class QuantitativeTarget : IDisplayable
{
    /// <summary>The target as a fragment of HTML, which notebooks show in place of the value.</summary>
    /// <returns>Markup without a page around it, with English titles.</returns>
    public string ToHtml() => Fragment.Of(Fragment.Paragraph(TargetNotation.Format(this)), Card.Html(BreakdownRows.Of(this)));

    /// <summary>The target as Markdown.</summary>
    /// <returns>Lines parted by LF, with English titles.</returns>
    public string ToMarkdown() => MarkdownText.Line(TargetNotation.Format(this)) + "\n\n" + Card.Markdown(BreakdownRows.Of(this));
}
