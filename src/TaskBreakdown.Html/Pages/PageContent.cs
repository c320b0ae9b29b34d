using System.Collections.Generic;
using AngleSharp.Dom;
using TaskBreakdown.Html.Tables;
using TaskBreakdown.Reading.Lexicons;
using TaskBreakdown.Text;

namespace TaskBreakdown.Html.Pages;

/// <summary>The part of a page that is its document: title, metadata and text.</summary>
/// <param name="Root">The smallest element that holds them all.</param>
/// <param name="Chrome">What stands in it and does not belong to it.</param>
/// <param name="MissingTitle">The title that only the head of the page gives; null where the page shows it.</param>
internal sealed record PageContent(IElement Root, ISet<IElement> Chrome, string? MissingTitle)
{
    private const int LongestKeyElement = 80;

    /// <summary>Elements that one may descend into in search of the text.</summary>
    private static readonly HashSet<string> Containers =
        ["div", "section", "article", "main", "form", "center", "table", "tbody", "tr", "td", "font", "span", "fieldset"];

    /// <summary>Elements that may hold a metadata key with its value.</summary>
    private static readonly HashSet<string> KeyElements = ["td", "th", "li", "dt", "p", "div", "span", "b", "strong", "label"];

    internal static PageContent Find(IElement body, PageTitle title)
    {
        TextWeights all = TextWeights.Measure(body, new HashSet<IElement>());
        HashSet<IElement> chrome = PageChrome.Find(body, all, AncestorsOfTables(body));
        TextWeights weights = TextWeights.Measure(body, chrome);
        IElement root = FindCore(body, weights);
        IElement? heading = FindHeading(body, title, weights);
        root = heading is null ? root : CommonAncestor(root, heading);
        root = FindMetadata(body, weights) is { } metadata ? CommonAncestor(root, metadata) : root;
        bool isShown = heading is not null || title.Article is null || Compact(root).Has(CompactOf(title.Article));
        return new PageContent(root, chrome, isShown ? null : title.Article);
    }

    /// <summary>Descends as long as one child holds nearly all of the words.</summary>
    private static IElement FindCore(IElement body, TextWeights weights)
    {
        IElement core = body;
        while (HeaviestChild(core, weights) is { } child
            && weights[child].OwnCharacters * 10L >= weights[core].OwnCharacters * 9L
            && Containers.Contains(child.LocalName)
            && !(child.LocalName == "table" && TableRole.HoldsCells(child)))
        {
            core = child;
        }

        return core;
    }

    private static IElement? HeaviestChild(IElement parent, TextWeights weights)
    {
        IElement? heaviest = null;
        for (IElement? child = parent.FirstElementChild; child is not null; child = child.NextElementSibling)
        {
            bool isHeavier = heaviest is null || weights[child].OwnCharacters > weights[heaviest].OwnCharacters;
            heaviest = isHeavier && weights[child].OwnCharacters > 0 ? child : heaviest;
        }

        return heaviest;
    }

    private static IElement? FindHeading(IElement body, PageTitle title, TextWeights weights)
    {
        foreach (IElement element in body.QuerySelectorAll("h1,h2,h3,h4,h5,h6,[class*=title],[class*=Title],[id*=title],[class*=bt]"))
        {
            bool isWeighed = weights[element].Characters is > 0 and <= LongestKeyElement;
            if (isWeighed && title.IsSaidBy(element.TextContent))
            {
                return element;
            }
        }

        return null;
    }

    private static IElement? FindMetadata(IElement body, TextWeights weights)
    {
        foreach (IElement element in body.QuerySelectorAll("*"))
        {
            bool isShort = KeyElements.Contains(element.LocalName) && weights[element].Characters is > 0 and <= LongestKeyElement;
            if (isShort && MetadataKeys.FindAt(Compact(element).TrimStart('[', '【'), 0, out _) is { Name: MetadataKeys.IndexNumber or MetadataKeys.DocumentNumber })
            {
                return element;
            }
        }

        return null;
    }

    /// <summary>Every element around a table of tasks.</summary>
    private static HashSet<IElement> AncestorsOfTables(IElement body)
    {
        var ancestors = new HashSet<IElement>();
        foreach (IElement table in body.QuerySelectorAll("table"))
        {
            IElement? element = TableRole.HasHeader(table) ? table : null;
            while (element is not null && ancestors.Add(element))
            {
                element = element.ParentElement;
            }
        }

        return ancestors;
    }

    private static IElement CommonAncestor(IElement one, IElement other)
    {
        IElement ancestor = one;
        while (!ancestor.Contains(other) && ancestor.ParentElement is { } parent)
        {
            ancestor = parent;
        }

        return ancestor;
    }

    private static string Compact(IElement element) => CompactOf(element.TextContent);

    private static string CompactOf(string text) => FoldedText.RemoveBlanks(FoldedText.Fold(text));
}
