using TaskBreakdown.Analysis;

namespace TaskBreakdown.Reports;

/// <summary>What an HTML report says, and in which language.</summary>
/// <remarks>Immutable; any number of threads may share one. Equality covers every member.</remarks>
public sealed record HtmlReportOptions
{
    /// <summary>English headings, the document's own title, no progress.</summary>
    public static HtmlReportOptions Default { get; } = new();

    /// <summary>The language of headings and labels.</summary>
    /// <value>English by default.</value>
    public ReportLanguage Language { get; init; }

    /// <summary>The title of the page; null for the title of the document.</summary>
    /// <value>Null by default.</value>
    public string? Title { get; init; }

    /// <summary>A review of the breakdown's progress, which the report then shows; null for none.</summary>
    /// <value>Null by default.</value>
    public ProgressReview? Review { get; init; }
}
