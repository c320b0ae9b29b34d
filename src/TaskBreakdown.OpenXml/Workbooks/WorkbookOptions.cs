using TaskBreakdown.Analysis;
using TaskBreakdown.Reports;

namespace TaskBreakdown.OpenXml.Workbooks;

/// <summary>How a workbook is written.</summary>
/// <remarks>Immutable; any number of threads may share one.</remarks>
public sealed record WorkbookOptions
{
    /// <summary>English titles, the document's own title.</summary>
    public static WorkbookOptions Default { get; } = new();

    /// <summary>The language of sheet names, titles and labels.</summary>
    /// <value>English by default.</value>
    public ReportLanguage Language { get; init; }

    /// <summary>The title on the first sheet; null for the title of the document.</summary>
    /// <value>Null by default.</value>
    public string? Title { get; init; }

    /// <summary>A review of the breakdown's progress, which gets sheets of its own; null for none.</summary>
    /// <value>Null by default.</value>
    public ProgressReview? Review { get; init; }
}
