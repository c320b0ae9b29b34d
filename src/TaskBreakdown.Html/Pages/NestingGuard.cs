using System.Collections.Generic;
using System.Text;

namespace TaskBreakdown.Html.Pages;

/// <summary>Takes out the tags of elements that are nested deeper than any page nests them; their words stay.</summary>
/// <remarks>
/// A parser looks through all open elements at many a tag, so that tags which are never closed cost the square of their
/// number. Only elements that must be closed are counted: the others close each other.
/// </remarks>
internal static class NestingGuard
{
    private static readonly HashSet<string> Closed =
    [
        "a", "abbr", "address", "article", "aside", "b", "big", "blockquote", "center", "cite", "code", "del", "details", "dir", "div", "dl", "em",
        "fieldset", "figure", "font", "footer", "form", "header", "i", "ins", "label", "main", "nav", "ol", "pre", "q", "s", "section", "small",
        "span", "strike", "strong", "sub", "sup", "table", "tt", "u", "ul", "var",
    ];

    /// <summary>The markup without what is nested deeper than a limit; the same string where nothing is.</summary>
    internal static string Flatten(string html, int deepest)
    {
        StringBuilder? flat = null;
        int copied = 0;
        int tables = 0;
        int others = 0;
        int tag = -1;
        while ((tag = html.IndexOf('<', tag + 1)) >= 0)
        {
            bool isEnd = tag + 1 < html.Length && html[tag + 1] == '/';
            string name = NameAt(html, isEnd ? tag + 2 : tag + 1);
            if (!Closed.Contains(name))
            {
                continue;
            }

            // Tables are counted apart, so that one behind a thousand unclosed tags is still a table; each is four elements deep.
            ref int depth = ref name == "table" ? ref tables : ref others;
            depth += isEnd ? 0 : 1;
            if (depth > (name == "table" ? deepest / 4 : deepest))
            {
                int end = html.IndexOf('>', tag);
                end = end < 0 ? html.Length : end + 1;
                (flat ??= new StringBuilder()).Append(html, copied, tag - copied);
                copied = end;
                tag = end - 1;
            }

            depth -= isEnd && depth > 0 ? 1 : 0;
        }

        return flat is null ? html : flat.Append(html, copied, html.Length - copied).ToString();
    }

    private static string NameAt(string html, int start)
    {
        const int LongestName = 10;
        int end = start;
        while (end < html.Length && end - start <= LongestName && char.IsLetterOrDigit(html[end]))
        {
            end++;
        }

        return end - start > LongestName ? "" : html.Substring(start, end - start).ToLowerInvariant();
    }
}
