using TaskBreakdown.Reports;
using TaskBreakdown.Reports.Display;
using TaskBreakdown.Reports.Html;

namespace TaskBreakdown.Analysis;

/// <content>How it shows itself in notebooks.</content>
[TypeFormatterSource(typeof(DisplayFormatterSource))]
public sealed partial class ProgressReview : IDisplayable
{
    /// <summary>Lamps and targets as a fragment of HTML, which notebooks show in place of the value.</summary>
    /// <returns>Markup without a page around it, with English titles.</returns>
    public string ToHtml() => Fragment.Of(
        ProgressPart.Lamps(this, ReportLanguage.English),
        ProgressPart.Targets(this, ReportLanguage.English),
        ProgressPart.Unreported(this, ReportLanguage.English));

    /// <summary>Progress by lead, then by target, as Markdown.</summary>
    /// <returns>Lines parted by LF, with English titles.</returns>
    public string ToMarkdown() => BreakdownRows.OrganizationProgress(this).ToMarkdown() + "\n" + BreakdownRows.Progress(this).ToMarkdown();
}
