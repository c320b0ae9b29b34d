using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace TaskBreakdown.Html.Pages;

/// <summary>Marks what the style sheets inside a page hide, so that everything after sees it as it sees the attribute <c>hidden</c>.</summary>
internal static class HiddenElements
{
    internal static void Mark(IHtmlDocument page)
    {
        MarkTemplates(page);
        StyleRules rules = ReadRules(page);
        if (rules.AreEmpty)
        {
            return;
        }

        foreach (IElement element in page.All)
        {
            if (IsHidden(element, rules) && !(element.GetAttribute("style") is { } style && StyleText.Shows(style)))
            {
                element.SetAttribute("hidden", "");
            }
        }
    }

    /// <summary>What a script would fill is hidden until then: <c>&lt;div v-cloak&gt;{{item.name}}&lt;/div&gt;</c>.</summary>
    private static void MarkTemplates(IHtmlDocument page)
    {
        foreach (IElement template in page.QuerySelectorAll("[v-cloak], [ng-cloak]"))
        {
            if (template.TextContent.Contains("{{"))
            {
                template.SetAttribute("hidden", "");
            }
        }
    }

    private static StyleRules ReadRules(IHtmlDocument page)
    {
        var rules = new StyleRules();
        foreach (IElement sheet in page.QuerySelectorAll("style"))
        {
            if (sheet.GetAttribute("media") is null or "" or "all" or "screen")
            {
                rules.Add(sheet.TextContent);
            }
        }

        return rules;
    }

    private static bool IsHidden(IElement element, StyleRules rules)
    {
        if (element.Id is { Length: > 0 } id && IsHidden(element.LocalName, "#" + id, rules))
        {
            return true;
        }

        foreach (string name in element.ClassList)
        {
            if (IsHidden(element.LocalName, "." + name, rules))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsHidden(string tag, string name, StyleRules rules) => rules.Hide(name) || rules.Hide(tag + name);
}
