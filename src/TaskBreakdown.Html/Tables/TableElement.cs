using System.Collections.Generic;
using AngleSharp.Dom;
using TaskBreakdown.Html.Pages;

namespace TaskBreakdown.Html.Tables;

/// <summary>The rows and cells of a table element, those of tables inside its cells excepted.</summary>
internal static class TableElement
{
    /// <summary>The rows in the order of the page.</summary>
    internal static IEnumerable<IElement> Rows(IElement table)
    {
        for (IElement? child = table.FirstElementChild; child is not null; child = child.NextElementSibling)
        {
            if (child.LocalName == "tr" && !ElementKinds.IsSilent(child))
            {
                yield return child;
            }
            else if (child.LocalName is "tbody" or "thead" or "tfoot" && !ElementKinds.IsSilent(child))
            {
                foreach (IElement row in Rows(child))
                {
                    yield return row;
                }
            }
        }
    }

    /// <summary>The cells of a row.</summary>
    internal static IEnumerable<IElement> Cells(IElement row)
    {
        for (IElement? child = row.FirstElementChild; child is not null; child = child.NextElementSibling)
        {
            if (child.LocalName is "td" or "th" && !ElementKinds.IsSilent(child))
            {
                yield return child;
            }
        }
    }
}
