using System;
using System.Collections.Generic;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using TaskBreakdown.Reading.Files;

namespace TaskBreakdown.OpenXml.Word;

/// <summary>Finds the place of every cell of a table; merged cells become one.</summary>
/// <remarks>Source: ISO/IEC 29500-1, 17.4: <c>gridSpan</c>, <c>vMerge</c>, <c>hMerge</c>, <c>gridBefore</c>.</remarks>
internal sealed class TableLayout
{
    /// <summary>A table has at most 63 columns in Word; a span that says more is damaged.</summary>
    private const int WidestSpan = 1000;

    private readonly List<FileCell> _cells = [];
    private readonly ParagraphNumbers _numbers;

    /// <summary>For each column that a vertically merged cell began in, which cell it is.</summary>
    private readonly Dictionary<int, int> _merging = [];

    private TableLayout(ParagraphNumbers numbers) => _numbers = numbers;

    internal static IReadOnlyList<FileCell> Place(Table table, ParagraphNumbers numbers)
    {
        var layout = new TableLayout(numbers);
        int row = 0;
        foreach (TableRow element in TableRows.Of(table))
        {
            layout.PlaceRow(element, row++);
        }

        return layout._cells;
    }

    private void PlaceRow(TableRow row, int rowIndex)
    {
        int column = Clamp(row.TableRowProperties?.GetFirstChild<GridBefore>()?.Val, 0);
        bool isFirst = true;
        foreach (TableCell cell in TableRows.CellsOf(row))
        {
            TableCellProperties? properties = cell.TableCellProperties;
            int span = Clamp(properties?.GridSpan?.Val, 1);
            if (!isFirst && IsContinued(properties?.HorizontalMerge?.Val, properties?.HorizontalMerge))
            {
                _cells[_cells.Count - 1] = Widen(_cells[_cells.Count - 1], span);
            }
            else
            {
                isFirst = !PlaceCell(cell, rowIndex, column, span) && isFirst;
            }

            column += span;
        }
    }

    /// <summary>Places a cell, or makes the one reach down that it is merged with.</summary>
    /// <returns>Whether a cell was placed.</returns>
    private bool PlaceCell(TableCell cell, int row, int column, int span)
    {
        VerticalMerge? merge = cell.TableCellProperties?.VerticalMerge;
        if (IsContinued(merge?.Val, merge) && _merging.TryGetValue(column, out int above) && _cells[above].RowEnd == row)
        {
            _cells[above] = _cells[above] with { RowSpan = _cells[above].RowSpan + 1 };
            return false;
        }

        _merging.Remove(column);
        if (merge is not null)
        {
            _merging[column] = _cells.Count;
        }

        _cells.Add(new FileCell(CellText.Read(cell, _numbers), row, column, 1, span));
        return true;
    }

    private static FileCell Widen(FileCell cell, int span) => cell with { ColumnSpan = cell.ColumnSpan + span };

    private static bool IsContinued(OpenXmlSimpleType? value, OpenXmlElement? merge) =>
        merge is not null && value?.InnerText is null or "" or "continue";

    private static int Clamp(OpenXmlSimpleType? value, int least) =>
        Math.Min(Math.Max(IntegerValue.Of(value) ?? least, least), WidestSpan);
}
