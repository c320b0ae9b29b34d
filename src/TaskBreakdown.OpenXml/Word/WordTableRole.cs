using System.Collections.Generic;
using System.Linq;
using DocumentFormat.OpenXml.Wordprocessing;
using TaskBreakdown.Reading.Lexicons;
using TaskBreakdown.Reading.Tables;
using TaskBreakdown.Text;

namespace TaskBreakdown.OpenXml.Word;

/// <summary>Tells tables that hold cells of rows from tables that only frame a part of a document.</summary>
internal static class WordTableRole
{
    /// <summary>Whether a table is one of rows and cells.</summary>
    internal static bool HoldsCells(Table table)
    {
        bool hasColumns = TableRows.Of(table).Any(row => TableRows.CellsOf(row).Skip(1).Any());
        return hasColumns && (HasHeader(table) || !table.Descendants<Table>().Any());
    }

    private static bool HasHeader(Table table)
    {
        var kinds = new List<ColumnKind?>();
        foreach (DocumentFormat.OpenXml.Wordprocessing.TableRow row in TableRows.Of(table))
        {
            kinds.Clear();
            kinds.AddRange(TableRows.CellsOf(row).Select(KindOf));
            if (HeaderRow.IsHeader(kinds))
            {
                return true;
            }
        }

        return false;
    }

    private static ColumnKind? KindOf(TableCell cell)
    {
        string text = string.Concat(cell.Elements<Paragraph>().Select(paragraph => ParagraphText.Read(paragraph).Words));
        string compact = FoldedText.RemoveBlanks(FoldedText.Fold(text));
        return HeaderLexicon.Find(compact);
    }
}
