using System.Collections.Generic;
using AngleSharp.Dom;

namespace TaskBreakdown.Html.Pages;

/// <summary>What elements are, by name, attributes and style.</summary>
internal static class ElementKinds
{
    /// <summary>Elements that begin and end a line.</summary>
    private static readonly HashSet<string> Blocks =
    [
        "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "dir", "div", "dl", "dt",
        "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html",
        "legend", "li", "listing", "main", "menu", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th",
        "thead", "tr", "ul", "xmp",
    ];

    /// <summary>Elements without text of their document: code, controls, media, deletions, readings beside characters.</summary>
    private static readonly HashSet<string> Silent =
    [
        "script", "style", "noscript", "template", "head", "title", "meta", "link", "base", "iframe", "frame", "frameset", "noframes",
        "object", "embed", "applet", "param", "audio", "video", "source", "track", "canvas", "svg", "math", "img", "map", "area", "input",
        "button", "select", "option", "optgroup", "datalist", "textarea", "progress", "meter", "rt", "rp", "del",
    ];

    internal static bool IsBlock(IElement element) => Blocks.Contains(element.LocalName) || HasDisplay(element, "block");

    /// <summary>Whether an element shows nothing of the document.</summary>
    internal static bool IsSilent(IElement element) =>
        Silent.Contains(element.LocalName) || element.HasAttribute("hidden") || IsHiddenByStyle(element);

    private static bool IsHiddenByStyle(IElement element) => element.GetAttribute("style") is { } style && StyleText.Hides(style);

    private static bool HasDisplay(IElement element, string display) =>
        element.GetAttribute("style") is { } style && StyleText.Declares(style, "display", display);
}
