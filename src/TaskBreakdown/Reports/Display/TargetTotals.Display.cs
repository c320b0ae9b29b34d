using TaskBreakdown.Reports;
using TaskBreakdown.Reports.Display;

namespace TaskBreakdown.Analysis;

/// <content>How it shows itself in notebooks.</content>
[TypeFormatterSource(typeof(DisplayFormatterSource))]
public sealed partial class TargetTotals : IDisplayable
{
    /// <summary>The totals, then the targets that none of them holds, as a fragment of HTML, which notebooks show in place of the value.</summary>
    /// <returns>Markup without a page around it, with English titles.</returns>
    public string ToHtml() => Fragment.Of(Fragment.Table(BreakdownRows.Totals(this)), Fragment.Table(BreakdownRows.LeftOut(this)));

    /// <summary>The totals, then the targets that none of them holds, as Markdown.</summary>
    /// <returns>Lines parted by LF, with English titles.</returns>
    public string ToMarkdown() => BreakdownRows.Totals(this).ToMarkdown() + "\n" + BreakdownRows.LeftOut(this).ToMarkdown();
}
