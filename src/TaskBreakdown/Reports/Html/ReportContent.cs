using TaskBreakdown.Analysis;
using TaskBreakdown.Model;

namespace TaskBreakdown.Reports.Html;

/// <summary>What a report is about: the breakdown, what the analysis says of it, and the language.</summary>
internal sealed class ReportContent(WorkBreakdown breakdown, HtmlReportOptions options)
{
    internal WorkBreakdown Breakdown { get; } = breakdown;

    internal ReportLanguage Language { get; } = options.Language;

    internal string Title { get; } = options.Title ?? breakdown.Title ?? HtmlWords.Untitled.In(options.Language);

    internal ProgressReview? Review { get; } = options.Review;

    internal ResponsibilityMatrix Matrix { get; } = ResponsibilityMatrix.Create(breakdown);

    internal TargetTotals Totals { get; } = TargetTotals.Create(breakdown);
}
