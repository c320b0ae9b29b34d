using System;
using System.Globalization;
using AngleSharp.Dom;

namespace TaskBreakdown.Html.Pages;

/// <summary>The numbers that a browser prints before the items of one ordered list.</summary>
/// <remarks>Word processors that save as a web page turn their automatic numbers into such lists.</remarks>
internal sealed class ListNumbers(IElement list)
{
    private readonly bool _isMarked = list.LocalName == "ol" && !IsUnmarked(list);
    private int _next = ReadNumber(list, "start") ?? 1;

    /// <summary>The number of the next item with its full stop; empty in a list without numbers.</summary>
    internal string Take(IElement item)
    {
        if (!_isMarked || item.LocalName != "li")
        {
            return "";
        }

        int number = ReadNumber(item, "value") ?? _next;
        _next = unchecked(number + 1);
        return IsUnmarked(item) ? "" : number.ToString(CultureInfo.InvariantCulture) + ". ";
    }

    private static bool IsUnmarked(IElement element)
    {
        string style = element.GetAttribute("style") ?? "";
        int property = style.IndexOf("list-style", StringComparison.OrdinalIgnoreCase);
        return property >= 0 && style.IndexOf("none", property, StringComparison.OrdinalIgnoreCase) >= 0;
    }

    private static int? ReadNumber(IElement element, string attribute) =>
        int.TryParse(element.GetAttribute(attribute), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) ? number : null;
}
