using System;

namespace TaskBreakdown.Html.Pages;

/// <summary>Reads declarations, as style attributes and the rules of style sheets have them.</summary>
internal static class StyleText
{
    /// <summary>Whether what has this style is not seen.</summary>
    internal static bool Hides(string style) =>
        Declares(style, "display", "none") || Declares(style, "visibility", "hidden") || Declares(style, "mso-hide", "all");

    /// <summary>Whether the style says in so many words that what has it is seen.</summary>
    internal static bool Shows(string style) => !Hides(style) && (Declares(style, "display", "") || Declares(style, "visibility", "visible"));

    /// <summary>Whether a style gives a property a value that begins so.</summary>
    internal static bool Declares(string style, string property, string value)
    {
        foreach (string declaration in style.Split(';'))
        {
            int colon = declaration.IndexOf(':');
            if (colon > 0
                && declaration.AsSpan(0, colon).Trim().Equals(property.AsSpan(), StringComparison.OrdinalIgnoreCase)
                && declaration.AsSpan(colon + 1).Trim().StartsWith(value.AsSpan(), StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
