using System;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using TaskBreakdown.Text;

namespace TaskBreakdown.Html.Pages;

/// <summary>How a page calls its document.</summary>
/// <param name="Article">The <c>ArticleTitle</c> of the metadata that every government page has to carry; null without one.</param>
/// <param name="Window">The title of the window, which often names the site as well; empty without one.</param>
/// <remarks>Source: the guideline for government websites (国办发〔2017〕47号), annex on page metadata.</remarks>
internal sealed record PageTitle(string? Article, string Window)
{
    private const int ShortestTitle = 5;

    internal static PageTitle Of(IHtmlDocument page) => new(FindArticleTitle(page), Compact(page.Title ?? ""));

    /// <summary>Whether a heading says the same.</summary>
    internal bool IsSaidBy(string heading)
    {
        string compact = Compact(heading);
        bool isLong = compact.Length >= ShortestTitle;
        return isLong && (Window.Has(compact) || (Article is not null && SaysArticle(compact)));
    }

    private bool SaysArticle(string compact)
    {
        string article = Compact(Article!);
        return article.Length > 0 && (article.Has(compact) || compact.Has(article));
    }

    private static string? FindArticleTitle(IHtmlDocument page)
    {
        foreach (IElement meta in page.QuerySelectorAll("meta[name]"))
        {
            bool isTitle = string.Equals(meta.GetAttribute("name"), "ArticleTitle", StringComparison.OrdinalIgnoreCase);
            if (isTitle && meta.GetAttribute("content")?.Trim() is { Length: >= ShortestTitle } title)
            {
                return title;
            }
        }

        return null;
    }

    private static string Compact(string text) => FoldedText.RemoveBlanks(FoldedText.Fold(text));
}
