namespace TaskBreakdown.Cli.Input;

/// <summary>The kinds of files that people have breakdowns in.</summary>
internal enum DocumentKind
{
    /// <summary>Plain text, Markdown, tab-separated values.</summary>
    Text,

    /// <summary>A web page, or a document saved as one, whatever its name ends with.</summary>
    WebPage,

    /// <summary>A Word document.</summary>
    Word,

    /// <summary>An Excel workbook.</summary>
    Excel,

    /// <summary>A kind that the tool does not read.</summary>
    Unknown,
}
