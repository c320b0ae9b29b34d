using System.Collections.Generic;
using System.IO;
using System.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using TaskBreakdown.OpenXml.Packages;
using TaskBreakdown.Reports.Rows;
using TaskBreakdown.Reports.Tables;

namespace TaskBreakdown.OpenXml.Workbooks;

/// <summary>Puts sheets together into a package.</summary>
internal static class WorkbookWriter
{
    internal static void Write(Stream stream, IReadOnlyList<IReportTable> tables, WorkbookOptions options, Overview? overview)
    {
        // The package reads back what it wrote, which not every stream can.
        using var buffer = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(buffer, SpreadsheetDocumentType.Workbook))
        {
            AddSheets(document, tables, options, overview);
        }

        buffer.Position = 0;
        buffer.CopyTo(stream);
    }

    private static void AddSheets(
        SpreadsheetDocument document, IReadOnlyList<IReportTable> tables, WorkbookOptions options, Overview? overview)
    {
        WorkbookPart book = document.AddWorkbookPart();
        book.AddNewPart<WorkbookStylesPart>().Stylesheet = WorkbookStyles.Create();
        IEnumerable<string> titles = tables.Select(table => table.TitleIn(options.Language));
        string[] names = SheetNames.Of(overview is null ? titles : titles.Prepend(overview.Name));
        var sheets = new Sheets();
        var ranges = new DefinedNames();
        int first = overview is null ? 0 : 1;
        if (overview is not null)
        {
            OverviewSheet.Write(AddSheet(book, sheets, names[0]), overview, tables, names);
        }

        for (int i = 0; i < tables.Count; i++)
        {
            TableSheet.Write(AddSheet(book, sheets, names[first + i]), tables[i], options.Language);
            ranges.Append(HeaderOnEveryPage(names[first + i], (uint)(first + i)));
        }

        if (tables.ToList().FindIndex(table => table is ReportTable<TaskRow>) is var tasks and >= 0)
        {
            ranges.Append(TaskSheet.Name(SheetNames.Quote(names[first + tasks]) + "!$A$1"));
        }

        book.Workbook = new Workbook(new BookViews(new WorkbookView()), sheets, ranges, new CalculationProperties { FullCalculationOnLoad = true });
    }

    private static WorksheetPart AddSheet(WorkbookPart book, Sheets sheets, string name)
    {
        WorksheetPart part = book.AddNewPart<WorksheetPart>();
        sheets.Append(new Sheet { Id = book.GetIdOfPart(part), SheetId = (uint)sheets.ChildElements.Count + 1, Name = name });
        return part;
    }

    private static DefinedName HeaderOnEveryPage(string sheet, uint index) =>
        new(SheetNames.Quote(sheet) + "!$1:$1") { Name = "_xlnm.Print_Titles", LocalSheetId = index };
}
