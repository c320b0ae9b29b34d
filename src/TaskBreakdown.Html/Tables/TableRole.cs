using System.Collections.Generic;
using System.Linq;
using System.Text;
using AngleSharp.Dom;
using TaskBreakdown.Html.Pages;
using TaskBreakdown.Reading.Lexicons;
using TaskBreakdown.Reading.Tables;
using TaskBreakdown.Text;

namespace TaskBreakdown.Html.Tables;

/// <summary>Tells tables that hold cells of rows from tables that only lay out a page.</summary>
internal static class TableRole
{
    /// <summary>From so many paragraphs or lists in one cell on, the cell is a part of the page.</summary>
    private const int MostBlocks = 12;

    /// <summary>Whether a table is one of rows and cells.</summary>
    internal static bool HoldsCells(IElement table)
    {
        if (HasHeader(table))
        {
            return true;
        }

        bool isLayout = table.QuerySelector("table,h1,h2") is not null || table.GetAttribute("role") == "presentation";
        return !isLayout
            && TableElement.Rows(table).Any(row => TableElement.Cells(row).Skip(1).Any())
            && TableElement.Rows(table).SelectMany(TableElement.Cells).All(IsSmall);
    }

    /// <summary>Whether one of the table's own rows is a header row of tasks.</summary>
    internal static bool HasHeader(IElement table)
    {
        var kinds = new List<ColumnKind?>();
        foreach (IElement row in TableElement.Rows(table))
        {
            kinds.Clear();
            kinds.AddRange(TableElement.Cells(row).Select(KindOf));
            if (HeaderRow.IsHeader(kinds))
            {
                return true;
            }
        }

        return false;
    }

    private static ColumnKind? KindOf(IElement cell)
    {
        var text = new StringBuilder();
        Gather(cell, text);
        return text.Length > HeaderLexicon.MaxLength ? null : HeaderLexicon.Find(FoldedText.Fold(text.ToString()));
    }

    /// <summary>The words of a cell without blanks, those of tables inside it excepted, as far as a header goes.</summary>
    private static void Gather(IElement cell, StringBuilder text)
    {
        for (INode? child = cell.FirstChild; child is not null && text.Length <= HeaderLexicon.MaxLength; child = child.NextSibling)
        {
            if (child is IText words)
            {
                text.Append(FoldedText.RemoveBlanks(words.Data));
            }
            else if (child is IElement { LocalName: not "table" } element && !ElementKinds.IsSilent(element))
            {
                Gather(element, text);
            }
        }
    }

    private static bool IsSmall(IElement cell)
    {
        int blocks = 0;
        for (IElement? child = cell.FirstElementChild; child is not null; child = child.NextElementSibling)
        {
            blocks += ElementKinds.IsBlock(child) ? 1 : 0;
        }

        return blocks <= MostBlocks;
    }
}
