using TaskBreakdown.Analysis;
using TaskBreakdown.Reports.Tables;

namespace TaskBreakdown.Reports.Html;

/// <summary>A lamp of progress with its word: told apart by shape too, for those who do not tell the colours.</summary>
internal static class Lamp
{
    internal static Markup Create(ProgressStatus status, ReportLanguage language)
    {
        string word = ReportWords.Statuses.WordOf(status, language);
        return Markup.Of($"""<span class="lamp"><svg width="16" height="16" viewBox="0 0 16 16" role="img"><title>{word}</title>{Shape(status)}</svg><span>{word}</span></span>""");
    }

    private static Markup Shape(ProgressStatus status) => status switch
    {
        ProgressStatus.Met => Markup.Of($"""<circle cx="8" cy="8" r="7" fill="#0969da"/><path d="M4.5 8.5l2.5 2.5 4.5-5" fill="none" stroke="#fff" stroke-width="2"/>"""),
        ProgressStatus.Green => Markup.Of($"""<circle cx="8" cy="8" r="7" fill="#1a7f37"/>"""),
        ProgressStatus.Yellow => Markup.Of($"""<path d="M8 1l7 14h-14z" fill="#d4a72c" stroke="#7d4e00"/>"""),
        ProgressStatus.Red => Markup.Of($"""<path d="M8 .5l7.5 7.5-7.5 7.5-7.5-7.5z" fill="#cf222e"/>"""),
        ProgressStatus.Overdue => Markup.Of($"""<rect x="1" y="1" width="14" height="14" fill="#82071e"/><path d="M8 3.5v5.5M8 11v2" stroke="#fff" stroke-width="2"/>"""),
        _ => Markup.Of($"""<circle cx="8" cy="8" r="6.5" fill="none" stroke="#59636e" stroke-width="1.5" stroke-dasharray="2.5 2"/>"""),
    };
}
