using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace TaskBreakdown.OpenXml.Tests.Workbooks;

/// <summary>What a spreadsheet program sees: sheets of cells that are numbers, texts or nothing.</summary>
internal static class WorkbookReading
{
    /// <summary>Each sheet by name, as rows of values by column: <see cref="decimal"/>, <see cref="string"/> or null.</summary>
    internal static Dictionary<string, List<Dictionary<int, object>>> Read(Stream stream)
    {
        using SpreadsheetDocument document = SpreadsheetDocument.Open(stream, isEditable: false);
        WorkbookPart book = document.WorkbookPart!;
        return book.Workbook!.Descendants<Sheet>().ToDictionary(
            sheet => sheet.Name!.Value!,
            sheet => ((WorksheetPart)book.GetPartById(sheet.Id!.Value!)).Worksheet!.Descendants<Row>()
                .Select(row => row.Elements<Cell>().ToDictionary(ColumnOf, ValueOf)).ToList());
    }

    private static int ColumnOf(Cell cell)
    {
        int column = 0;
        foreach (char letter in cell.CellReference!.Value!.TakeWhile(char.IsAsciiLetter))
        {
            column = (column * 26) + letter - 'A' + 1;
        }

        return column - 1;
    }

    private static object ValueOf(Cell cell) => cell.DataType?.Value == CellValues.InlineString
        ? Unescape(cell.InlineString!.InnerText)
        : decimal.Parse(cell.CellValue!.InnerText, CultureInfo.InvariantCulture);

    /// <summary>As spreadsheet programs read ECMA-376's ST_Xstring.</summary>
    private static string Unescape(string text) => System.Text.RegularExpressions.Regex.Replace(
        text, "_x([0-9A-Fa-f]{4})_", match => ((char)int.Parse(match.Groups[1].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString());
}
