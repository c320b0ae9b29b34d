using System;
using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using TaskBreakdown.Reports;
using TaskBreakdown.Reports.Tables;
using SheetText = DocumentFormat.OpenXml.Spreadsheet.Text;

namespace TaskBreakdown.OpenXml.Workbooks;

/// <summary>Cells of a sheet: numbers as numbers, days as days, everything else as text.</summary>
internal static class SheetCells
{
    /// <summary>Day 1 of Excel is 1900-01-01, and it believes in 1900-02-29: from March 1900 on, days count from here.</summary>
    private static readonly DateTime DayZero = new(1899, 12, 30);

    private static readonly DateTime FirstSoundDay = new(1900, 3, 1);

    /// <summary>The cell of a table; null where it is empty, so that it counts as empty.</summary>
    internal static Cell? Create(IReportTable table, int row, int column, ReportLanguage language) =>
        table.ValueAt(row, column) switch
        {
            int number => Number(number, CellStyle.Number),
            decimal share when table.Columns[column].Kind == ReportValueKind.Share => Number(share, CellStyle.Share),
            decimal amount => Number(amount, amount == decimal.Truncate(amount) ? CellStyle.WholeAmount : CellStyle.Amount),
            DateTime day when day >= FirstSoundDay => Number((int)(day - DayZero).TotalDays, CellStyle.Day),
            _ => TextOrNothing(table.TextAt(row, column, language)),
        };

    internal static Cell Text(string text, CellStyle style = CellStyle.Text) => new(
        new InlineString(new SheetText(CellText.Escape(text)) { Space = SpaceProcessingModeValues.Preserve }))
    {
        DataType = CellValues.InlineString,
        StyleIndex = (uint)style,
    };

    internal static Cell Number(decimal amount, CellStyle style) => new()
    {
        CellValue = new CellValue(amount.ToString("0.############################", CultureInfo.InvariantCulture)),
        StyleIndex = (uint)style,
    };

    /// <summary>A formula with the value it has now, for programs that do not calculate.</summary>
    internal static Cell Formula(string formula, decimal value)
    {
        Cell cell = Number(value, CellStyle.WholeAmount);
        cell.CellFormula = new CellFormula(formula);
        return cell;
    }

    private static Cell? TextOrNothing(string text) => text.Length == 0
        ? null
        : Text(text, text.TrimStart() is ['=' or '+' or '-' or '@' or '\'', ..] ? CellStyle.GuardedText : CellStyle.Text);
}
