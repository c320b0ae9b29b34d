using System;
using System.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using TaskBreakdown.Reports;
using TaskBreakdown.Reports.Tables;

namespace TaskBreakdown.OpenXml.Workbooks;

/// <summary>A table as a sheet: frozen header, filter, widths, and rows in the order of the table.</summary>
internal static class TableSheet
{
    private const int NarrowestColumn = 8;

    private const int WidestColumn = 56;

    /// <summary>Room for the margins of a cell and the arrow of its filter.</summary>
    private const int Padding = 3;

    internal static void Write(WorksheetPart part, IReportTable table, ReportLanguage language)
    {
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new SheetProperties(new PageSetupProperties { FitToPage = true }));
        writer.WriteElement(FrozenHeader());
        writer.WriteElement(Widths(table, language));
        writer.WriteStartElement(new SheetData());
        WriteRows(writer, table, language);
        writer.WriteEndElement();
        writer.WriteElement(new AutoFilter { Reference = RangeOf(table) });
        writer.WriteElement(new PageSetup { Orientation = OrientationValues.Landscape, PaperSize = 9, FitToWidth = 1, FitToHeight = 0 });
        writer.WriteEndElement();
    }

    /// <summary>The cells of the table, header included: <c>A1:F66</c>.</summary>
    internal static string RangeOf(IReportTable table) => "A1:" + SheetPlace.Of(table.Count + 1, table.Columns.Length - 1);

    private static SheetViews FrozenHeader() => new(
        new SheetView(
            new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen },
            new Selection { Pane = PaneValues.BottomLeft })
        {
            WorkbookViewId = 0,
        });

    private static Columns Widths(IReportTable table, ReportLanguage language) => new(
        table.Columns.Select((column, index) => new Column
        {
            Min = (uint)index + 1,
            Max = (uint)index + 1,
            Width = WidthOf(table, index, language),
            CustomWidth = true,
        }));

    private static int WidthOf(IReportTable table, int column, ReportLanguage language)
    {
        int widest = TextWidth.OfLongestLine(table.Columns[column].TitleIn(language));
        for (int row = 0; row < table.Count && widest < WidestColumn; row++)
        {
            widest = Math.Max(widest, TextWidth.OfLongestLine(table.TextAt(row, column, language)));
        }

        return Math.Min(Math.Max(widest, NarrowestColumn), WidestColumn) + Padding;
    }

    private static void WriteRows(OpenXmlWriter writer, IReportTable table, ReportLanguage language)
    {
        WriteRow(writer, 1, table.Columns.Length, column => SheetCells.Text(table.Columns[column].TitleIn(language), CellStyle.Header));
        for (int row = 0; row < table.Count; row++)
        {
            int current = row;
            WriteRow(writer, row + 2, table.Columns.Length, column => SheetCells.Create(table, current, column, language));
        }
    }

    private static void WriteRow(OpenXmlWriter writer, int number, int columns, Func<int, Cell?> create)
    {
        writer.WriteStartElement(new Row { RowIndex = (uint)number });
        for (int column = 0; column < columns; column++)
        {
            if (create(column) is { } cell)
            {
                cell.CellReference = SheetPlace.Of(number, column);
                writer.WriteElement(cell);
            }
        }

        writer.WriteEndElement();
    }
}
