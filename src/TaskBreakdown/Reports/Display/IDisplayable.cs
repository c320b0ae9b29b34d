namespace TaskBreakdown.Reports.Display;

/// <summary>What shows itself in notebooks.</summary>
internal interface IDisplayable
{
    string ToHtml();

    string ToMarkdown();
}
