using System;
using System.Collections.Generic;
using AngleSharp.Dom;
using TaskBreakdown.Reading.Heads;
using TaskBreakdown.Text;

namespace TaskBreakdown.Html.Pages;

/// <summary>Finds what a page has around its document: menus, breadcrumbs, share bars, related links, footers.</summary>
internal sealed class PageChrome
{
    /// <summary>Elements that are chrome by their names.</summary>
    private static readonly HashSet<string> Tags = ["nav", "footer", "aside", "menu"];

    /// <summary>Roles of elements that are chrome.</summary>
    private static readonly HashSet<string> Roles = ["navigation", "contentinfo", "banner", "search", "complementary", "menu", "menubar"];

    /// <summary>Words in ids and classes of chrome; pinyin and its initials are what sites are built with.</summary>
    private static readonly HashSet<string> Words =
    [
        "nav", "navbar", "navigation", "menu", "submenu", "topnav", "subnav", "breadcrumb", "breadcrumbs", "crumb", "crumbs", "footer", "foot",
        "copyright", "share", "sharebar", "bdshare", "bdsharebuttonbox", "social", "sidebar", "qrcode", "ewm", "erweima", "pager", "pagination",
        "toolbar", "search", "searchbox", "login", "banner", "friendlink", "friendlinks", "related", "recommend", "fontsize", "fenxiang",
        "daohang", "dqwz", "weizhi", "mbx", "bread", "position", "xgjd", "zcjd", "xgwz", "xgyd", "xglj", "xgxw", "yqlj",
    ];

    /// <summary>Elements that can be a list of links; a paragraph of a document may well hold nothing but links.</summary>
    private static readonly HashSet<string> Containers = ["div", "ul", "ol", "dl", "table", "td", "section", "header", "form", "center"];

    private readonly TextWeights _weights;
    private readonly ISet<IElement> _kept;
    private readonly int _most;
    private readonly HashSet<IElement> _found = [];

    private PageChrome(TextWeights weights, ISet<IElement> kept, int most)
    {
        _weights = weights;
        _kept = kept;
        _most = most;
    }

    /// <summary>The outermost elements of chrome.</summary>
    /// <param name="body">The page.</param>
    /// <param name="weights">The weights of its elements.</param>
    /// <param name="kept">Elements that hold something of the document for certain.</param>
    internal static HashSet<IElement> Find(IElement body, TextWeights weights, ISet<IElement> kept)
    {
        // What holds more than two fifths of the words is the document, whatever it is called.
        var chrome = new PageChrome(weights, kept, (int)(weights[body].OwnCharacters * 2L / 5));
        chrome.Visit(body);
        return chrome._found;
    }

    private void Visit(IElement parent)
    {
        foreach (IElement child in parent.Children)
        {
            if (IsChrome(child))
            {
                _found.Add(child);
            }
            else
            {
                Visit(child);
            }
        }
    }

    private bool IsChrome(IElement element)
    {
        TextWeight weight = _weights[element];
        if (weight.Characters == 0 || weight.OwnCharacters > _most || _kept.Contains(element))
        {
            return false;
        }

        return weight.IsControlBar
            || Tags.Contains(element.LocalName)
            || (element.GetAttribute("role") is { } role && Roles.Contains(role))
            || ((IsNamed(element.Id) || IsNamed(element.ClassName)) && !SaysWhere(element))
            || (Containers.Contains(element.LocalName) && weight.IsLinkList);
    }

    /// <summary>来源:市府办 发布日期:2024-02-22 分享到: what a document says of itself may stand among the buttons.</summary>
    private static bool SaysWhere(IElement element) =>
        element.LocalName != "nav" && MetadataLine.StartsWithKey(FoldedText.Fold(element.TextContent).AsSpan().Trim());

    /// <summary>Whether an id or a class holds one of the words: <c>top-nav</c>, <c>TopNav</c>, <c>nav_list</c>.</summary>
    private static bool IsNamed(string? name)
    {
        if (string.IsNullOrEmpty(name))
        {
            return false;
        }

        int start = 0;
        for (int i = 1; i <= name!.Length; i++)
        {
            bool ends = i == name.Length || !char.IsLetter(name[i]) || (char.IsUpper(name[i]) && !char.IsUpper(name[i - 1]));
            if (ends && Words.Contains(name.Substring(start, i - start).ToLowerInvariant()))
            {
                return true;
            }

            start = ends ? (i < name.Length && char.IsLetter(name[i]) ? i : i + 1) : start;
        }

        return false;
    }
}
