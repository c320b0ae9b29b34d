using System.Linq;
using TaskBreakdown.Model;
using TaskBreakdown.Polyfills;

namespace TaskBreakdown.Reports.Html;

/// <summary>Title, a summary in a sentence, and what the document says about itself.</summary>
internal static class HeadPart
{
    internal static Markup Create(ReportContent content) => Markup.Of($"""
        <header>
        <h1 lang="zh-CN">{SingleLine.Of(content.Title)}</h1>
        <p>{Summary.Of(content.Breakdown, content.Matrix, content.Language)}</p>
        {Facts(content.Breakdown.Metadata, content.Language)}
        </header>
        """);

    private static Markup Facts(DocumentMetadata metadata, ReportLanguage language)
    {
        if (metadata.Entries.IsDefaultOrEmpty)
        {
            return Markup.Empty;
        }

        Markup facts = Markup.Lines(metadata.Entries.OrEmpty().Select(entry =>
            Markup.Of($"<dt>{SingleLine.Of(entry.Key)}</dt><dd>{SingleLine.Of(entry.Value)}</dd>")));
        return Markup.Of($"""
            <dl class="facts" lang="zh-CN" aria-label="{HtmlWords.Document.In(language)}">
            {facts}
            </dl>
            """);
    }
}
