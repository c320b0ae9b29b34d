using System.Collections.Generic;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace TaskBreakdown.OpenXml.Word;

/// <summary>The rows and cells of a table, those in content controls included, those of tables in its cells excepted.</summary>
internal static class TableRows
{
    internal static IEnumerable<TableRow> Of(Table table) => Find<TableRow>(table);

    internal static IEnumerable<TableCell> CellsOf(TableRow row) => Find<TableCell>(row);

    private static IEnumerable<T> Find<T>(OpenXmlElement parent)
        where T : OpenXmlElement
    {
        foreach (OpenXmlElement child in parent.ChildElements)
        {
            if (child is T found)
            {
                if (!IsOmitted(found))
                {
                    yield return found;
                }
            }
            else if (child.LocalName is "sdt" or "sdtContent" or "customXml")
            {
                foreach (T inner in Find<T>(child))
                {
                    yield return inner;
                }
            }
        }
    }

    /// <summary>Whether a row is hidden, or a tracked change deleted it.</summary>
    private static bool IsOmitted(OpenXmlElement element) =>
        element is TableRow { TableRowProperties: { } properties }
        && (properties.GetFirstChild<Deleted>() is not null || properties.GetFirstChild<Hidden>() is not null);
}
