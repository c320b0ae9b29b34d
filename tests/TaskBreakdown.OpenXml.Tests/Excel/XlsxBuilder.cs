using System.Collections.Generic;
using System.IO;
using System.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace TaskBreakdown.OpenXml.Tests.Excel;

/// <summary>Makes workbooks for tests.</summary>
internal static class XlsxBuilder
{
    private const string Namespaces =
        "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    /// <summary>A workbook with one sheet of rows, their cells inline strings.</summary>
    internal static byte[] FromRows(IEnumerable<string[]> rows, string merges = "") => FromSheets([new TestSheet("Sheet1", Rows(rows), merges)]);

    /// <summary>A workbook of sheets given as markup.</summary>
    internal static byte[] FromSheets(IReadOnlyList<TestSheet> sheets, string? strings = null, string? styles = null, string properties = "")
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            WorkbookPart workbook = document.AddWorkbookPart();
            List<string> entries = [];
            foreach (TestSheet sheet in sheets)
            {
                WorksheetPart part = workbook.AddNewPart<WorksheetPart>();
                Write(part, $"<worksheet {Namespaces}>{sheet.Columns}<sheetData>{sheet.Rows}</sheetData>{Merges(sheet)}</worksheet>");
                string state = sheet.State.Length > 0 ? $" state=\"{sheet.State}\"" : "";
                entries.Add($"<sheet name=\"{sheet.Name}\" sheetId=\"{entries.Count + 1}\"{state} r:id=\"{workbook.GetIdOfPart(part)}\"/>");
            }

            if (strings is not null)
            {
                Write(workbook.AddNewPart<SharedStringTablePart>(), $"<sst {Namespaces}>{strings}</sst>");
            }

            if (styles is not null)
            {
                Write(workbook.AddNewPart<WorkbookStylesPart>(), $"<styleSheet {Namespaces}>{styles}</styleSheet>");
            }

            Write(workbook, $"<workbook {Namespaces}>{properties}<sheets>{string.Concat(entries)}</sheets></workbook>");
        }

        return stream.ToArray();
    }

    /// <summary>Rows of inline strings; a cell without text is left out.</summary>
    internal static string Rows(IEnumerable<string[]> rows) => string.Concat(rows.Select((row, index) =>
        $"<row r=\"{index + 1}\">" + string.Concat(row.Select((text, column) => Cell(text, $"{(char)('A' + column)}{index + 1}"))) + "</row>"));

    private static string Cell(string text, string reference) => text.Length == 0
        ? ""
        : $"<c r=\"{reference}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{System.Security.SecurityElement.Escape(text)}</t></is></c>";

    private static string Merges(TestSheet sheet) => sheet.Merges.Length == 0
        ? ""
        : $"<mergeCells>{string.Concat(sheet.Merges.Split(' ').Select(area => $"<mergeCell ref=\"{area}\"/>"))}</mergeCells>";

    private static void Write(OpenXmlPart part, string xml)
    {
        using var writer = new StreamWriter(part.GetStream(FileMode.Create));
        writer.Write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml);
    }
}
