using System.Collections.Generic;
using System.IO;
using System.Linq;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using TaskBreakdown.Diagnostics;
using TaskBreakdown.OpenXml.Packages;
using TaskBreakdown.Reading.Files;

namespace TaskBreakdown.OpenXml.Excel;

/// <summary>Writes down the visible sheets of a workbook.</summary>
internal static class WorkbookWalker
{
    /// <summary>How programs call sheets that nobody named.</summary>
    private static readonly string[] DefaultNames = ["Sheet", "工作表", "表"];

    /// <summary>Opens a workbook and writes it down.</summary>
    /// <returns>Why the file cannot be read; null if it can.</returns>
    internal static string? Walk(Stream file, VisibleText text)
    {
        using SpreadsheetDocument document = SpreadsheetDocument.Open(file, isEditable: false, PackageReading.Settings);
        if (document.WorkbookPart is not { Workbook: { } workbook } part)
        {
            return "it is not an Excel workbook";
        }

        var values = new CellValues(part);
        string? tasks = TaskSheet.In(workbook);
        List<SheetGrid> grids = [];
        foreach (Sheet sheet in workbook.Sheets?.Elements<Sheet>() ?? [])
        {
            if (tasks is not null && sheet.Name?.Value != tasks)
            {
                text.Report(DiagnosticDescriptors.DerivedSheet, sheet.Name?.Value ?? "");
            }
            else if (Read(sheet, part, values, text) is { Cells.Count: > 0 } grid)
            {
                grids.Add(grid);
            }
        }

        bool isWritten = tasks is not null && grids.Count == 1 && TaskSheetText.TryWrite(grids[0], text);
        if (!isWritten)
        {
            Write(grids, text);
        }

        return null;
    }

    private static SheetGrid? Read(Sheet sheet, WorkbookPart part, CellValues values, VisibleText text)
    {
        string name = sheet.Name?.Value ?? "";
        if (sheet.State?.InnerText is "hidden" or "veryHidden")
        {
            text.Report(DiagnosticDescriptors.HiddenContent, $"The sheet '{name}'");
            return null;
        }

        bool isSheet = sheet.Id?.Value is { } id && part.TryGetPartById(id, out OpenXmlPart? found) && found is WorksheetPart { Worksheet: not null };
        return isSheet ? SheetGrid.Read(name, ((WorksheetPart)part.GetPartById(sheet.Id!.Value!)).Worksheet!, values) : null;
    }

    private static void Write(List<SheetGrid> grids, VisibleText text)
    {
        foreach (SheetGrid grid in grids.Where(_ => !text.IsFull))
        {
            // The tab says something only beside others, and where somebody named it.
            if (grids.Count > 1 && !DefaultNames.Any(word => IsDefault(grid.Name, word)))
            {
                text.AddParagraph(grid.Name);
            }

            foreach (string hidden in grid.Hidden)
            {
                text.Report(DiagnosticDescriptors.HiddenContent, hidden);
            }

            text.AddTable(grid.Cells);
        }
    }

    private static bool IsDefault(string name, string word) =>
        name.StartsWith(word, System.StringComparison.OrdinalIgnoreCase) && name.Skip(word.Length).All(char.IsDigit);
}
