using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using TaskBreakdown.Model;
using TaskBreakdown.Reading.Files;
using TaskBreakdown.Reports;
using TaskBreakdown.Reports.Tables;

namespace TaskBreakdown.OpenXml.Excel;

/// <summary>Turns the sheet of tasks of a workbook that this library wrote back into a document: title, sections, and a table under each.</summary>
/// <remarks>
/// Columns are known by their titles in either language, in any order, so that a workbook can be worked on before it is read
/// again. What was worked out from the tasks (due days, counts, targets) is left out and worked out anew; columns of
/// somebody's own stay.
/// </remarks>
internal sealed class TaskSheetText
{
    private static readonly HashSet<string> Kept = new(StringComparer.Ordinal)
    {
        "Number", "Text", "TargetText", "Lead", "Support", "Leaders", "Deadline", "Progress", "Remark",
    };

    private readonly Dictionary<int, ReportColumn> _columns;
    private readonly IGrouping<int, FileCell>[] _rows;
    private readonly FileCell[] _header;

    private TaskSheetText(Dictionary<int, ReportColumn> columns, IGrouping<int, FileCell>[] rows, FileCell[] header)
    {
        _columns = columns;
        _rows = rows;
        _header = header;
    }

    /// <summary>Writes the document down.</summary>
    /// <returns>Whether the sheet still has a column of tasks; if not, nothing was written.</returns>
    internal static bool TryWrite(SheetGrid grid, VisibleText text)
    {
        IGrouping<int, FileCell>[] rows = [.. grid.Cells.GroupBy(cell => cell.Row)];
        Dictionary<int, ReportColumn> columns = rows.Length == 0 ? [] : ColumnsOf(rows[0]);
        if (!columns.Values.Any(column => column.Name == "Text"))
        {
            return false;
        }

        new TaskSheetText(columns, [.. rows.Skip(1)], HeaderOf(grid, columns)).Write(text);
        return true;
    }

    private static Dictionary<int, ReportColumn> ColumnsOf(IEnumerable<FileCell> header)
    {
        ImmutableArray<ReportColumn> written = BreakdownRows.Tasks(new WorkBreakdown()).Columns;
        var columns = new Dictionary<int, ReportColumn>();
        foreach (FileCell cell in header)
        {
            if (written.FirstOrDefault(column => column.English == cell.Text || column.Chinese == cell.Text) is { } known)
            {
                columns[cell.Column] = known;
            }
        }

        return columns;
    }

    /// <summary>The titles of the columns that are read, where any row fills them.</summary>
    private static FileCell[] HeaderOf(SheetGrid grid, Dictionary<int, ReportColumn> columns)
    {
        int first = grid.Cells[0].Row;
        HashSet<int> filled = [.. grid.Cells.Where(cell => cell.Row > first && cell.Text.Length > 0).Select(cell => cell.Column)];
        return
        [
            .. grid.Cells
                .Where(cell => cell.Row == first && filled.Contains(cell.Column) && (!columns.TryGetValue(cell.Column, out ReportColumn? known) || Kept.Contains(known.Name)))
                .Select(cell => cell with { Row = 0, Text = columns.TryGetValue(cell.Column, out ReportColumn? known) ? known.Chinese : cell.Text }),
        ];
    }

    private void Write(VisibleText text)
    {
        if (_rows.Select(row => TextAt(row, "Document")).FirstOrDefault(title => title.Length > 0) is { } document)
        {
            text.AddParagraph(document);
        }

        string section = "";
        List<IGrouping<int, FileCell>> together = [];
        foreach (IGrouping<int, FileCell> row in _rows)
        {
            string its = TextAt(row, "Section") + " " + TextAt(row, "Heading");
            if (its != section && together.Count > 0)
            {
                WriteSection(together, text);
                together.Clear();
            }

            section = its;
            together.Add(row);
        }

        WriteSection(together, text);
    }

    private void WriteSection(List<IGrouping<int, FileCell>> rows, VisibleText text)
    {
        if (rows.Count == 0)
        {
            return;
        }

        if (TextAt(rows[0], "Heading") is { Length: > 0 } heading)
        {
            text.AddParagraph(heading);
        }

        List<FileCell> cells = [];
        for (int column = 0; column < _header.Length; column++)
        {
            cells.Add(_header[column] with { Column = column });
        }

        for (int row = 0; row < rows.Count; row++)
        {
            foreach (FileCell cell in rows[row])
            {
                int column = Array.FindIndex(_header, title => title.Column == cell.Column);
                if (column >= 0)
                {
                    cells.Add(new FileCell(cell.Text, row + 1, column));
                }
            }
        }

        text.AddTable(cells);
    }

    private string TextAt(IEnumerable<FileCell> row, string name)
    {
        foreach (FileCell cell in row)
        {
            if (_columns.TryGetValue(cell.Column, out ReportColumn? column) && column.Name == name)
            {
                return cell.Text;
            }
        }

        return "";
    }
}
