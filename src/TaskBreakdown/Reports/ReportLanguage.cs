namespace TaskBreakdown.Reports;

/// <summary>The language of headings and labels; the words of a document stay Chinese in both.</summary>
public enum ReportLanguage
{
    /// <summary>English headings.</summary>
    English,

    /// <summary>Chinese headings (中文).</summary>
    Chinese,
}
