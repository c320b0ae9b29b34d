using System.Collections.Immutable;
using System.Linq;
using TaskBreakdown.Model;
using TaskBreakdown.Reports;

namespace TaskBreakdown.OpenXml.Workbooks;

/// <summary>What the first sheet says about the document.</summary>
/// <param name="Name">The title of the sheet.</param>
/// <param name="Title">The title of the document.</param>
/// <param name="Facts">What the document says about itself: a label and a text each.</param>
/// <param name="CountLabel">Says that the rows below count the sheets.</param>
internal sealed record Overview(string Name, string Title, ImmutableArray<(string Label, string Text)> Facts, string CountLabel)
{
    internal static Overview Of(WorkBreakdown breakdown, WorkbookOptions options)
    {
        bool isChinese = options.Language == ReportLanguage.Chinese;
        string title = options.Title ?? breakdown.Title ?? (isChinese ? "工作任务分解" : "Work breakdown");
        return new Overview(
            isChinese ? "概览" : "Overview",
            title,
            breakdown.Metadata.Entries.IsDefault ? [] : [.. breakdown.Metadata.Entries.Select(entry => (entry.Key, entry.Value))],
            isChinese ? "行数" : "Rows");
    }
}
