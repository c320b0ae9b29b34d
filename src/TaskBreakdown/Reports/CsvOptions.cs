namespace TaskBreakdown.Reports;

/// <summary>How a table is written as CSV.</summary>
/// <remarks>Immutable; any number of threads may share one.</remarks>
public sealed record CsvOptions
{
    /// <summary>English titles, a header, no byte order mark.</summary>
    public static CsvOptions Default { get; } = new();

    /// <summary>The language of the header.</summary>
    /// <value>English by default.</value>
    public ReportLanguage Language { get; init; }

    /// <summary>Whether the first row holds the titles.</summary>
    /// <value>True by default.</value>
    public bool IncludeHeader { get; init; } = true;

    /// <summary>Whether the text starts with U+FEFF, by which Excel knows UTF-8. The writer must add none of its own.</summary>
    /// <value>False by default.</value>
    public bool IncludeByteOrderMark { get; init; }
}
