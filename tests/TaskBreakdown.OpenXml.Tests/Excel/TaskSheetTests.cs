using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using TaskBreakdown.Model;
using TaskBreakdown.OpenXml.Workbooks;
using TaskBreakdown.Organizations;
using TaskBreakdown.Reports;
using TaskBreakdown.Tests;
using Xunit;

namespace TaskBreakdown.OpenXml.Tests.Excel;

/// <summary>A workbook that this library wrote reads back to the breakdown it was made of.</summary>
public sealed class TaskSheetTests
{
    [Theory]
    [InlineData(ReportLanguage.English)]
    [InlineData(ReportLanguage.Chinese)]
    public void Read_ReportOfTheSeed_HasItsSectionsTasksUnitsAndTargets(ReportLanguage language)
    {
        WorkBreakdown read = ExcelBreakdownReader.Default.Read(Report(SeedTable.Breakdown, language)).Breakdown;

        Assert.Equal(SeedTable.Breakdown.Title, read.Title);
        Assert.Equal(SeedTable.Breakdown.Sections.Select(section => section.Tasks.Length), read.Sections.Select(section => section.Tasks.Length));
        Assert.Equal(Describe(SeedTable.Breakdown), Describe(read));
        Assert.Equal(8, read.Diagnostics.Count(diagnostic => diagnostic.Id == "TB0203"));
    }

    [Fact]
    public void Read_ReportWithAColumnMoved_IsReadByItsTitles()
    {
        byte[] report = Edit(Report(SeedTable.Breakdown, ReportLanguage.English), row =>
        {
            Cell[] cells = [.. row.Elements<Cell>()];
            Cell task = cells.Single(cell => cell.CellReference!.Value!.StartsWith('G'));
            task.Remove();
            task.CellReference = "Z" + row.RowIndex!.Value;
            row.Append(task);
        });

        Assert.Equal(Describe(SeedTable.Breakdown), Describe(ExcelBreakdownReader.Default.Read(report).Breakdown));
    }

    [Fact]
    public void Read_ReportWithoutItsColumnOfTasks_IsReadLikeAnySheetAndDoesNotThrow()
    {
        byte[] report = Edit(Report(SeedTable.Breakdown, ReportLanguage.English), row =>
            row.Elements<Cell>().Single(cell => cell.CellReference!.Value!.StartsWith('G')).Remove());

        Assert.DoesNotContain(ExcelBreakdownReader.Default.Read(report).Breakdown.Tasks, task => task.Text.StartsWith("推动闲置岸线", StringComparison.Ordinal));
    }

    [Fact]
    public void Read_ReportWhoseMarkedSheetWasDeleted_IsReadLikeAnyWorkbook()
    {
        using var stream = new MemoryStream();
        stream.Write(Report(SeedTable.Breakdown, ReportLanguage.Chinese));
        using (SpreadsheetDocument document = SpreadsheetDocument.Open(stream, isEditable: true))
        {
            Workbook book = document.WorkbookPart!.Workbook!;
            book.Descendants<Sheet>().Single(sheet => sheet.Name == "目标任务").Remove();
            book.Descendants<DefinedName>().Single(name => name.Name == "TaskBreakdown.Tasks").Text = "#REF!$A$1";
        }

        var read = ExcelBreakdownReader.Default.Read(stream.ToArray());

        Assert.Contains("责任分工", read.Source.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(read.Breakdown.Diagnostics, diagnostic => diagnostic.Id == "TB0203");
    }

    private static byte[] Report(WorkBreakdown breakdown, ReportLanguage language)
    {
        using var stream = new MemoryStream();
        BreakdownWorkbook.Write(breakdown, stream, new WorkbookOptions { Language = language });
        return stream.ToArray();
    }

    /// <summary>Changes every row of the sheet of tasks.</summary>
    private static byte[] Edit(byte[] report, Action<Row> change)
    {
        using var stream = new MemoryStream();
        stream.Write(report);
        using (SpreadsheetDocument document = SpreadsheetDocument.Open(stream, isEditable: true))
        {
            WorkbookPart book = document.WorkbookPart!;
            Sheet tasks = book.Workbook!.Descendants<Sheet>().Single(sheet => sheet.Name == "Tasks");
            foreach (Row row in ((WorksheetPart)book.GetPartById(tasks.Id!.Value!)).Worksheet!.Descendants<Row>())
            {
                change(row);
            }
        }

        return stream.ToArray();
    }

    private static List<string> Describe(WorkBreakdown breakdown) =>
    [
        .. breakdown.Tasks.Select(task =>
            $"{task.Text}|{NamesOf(task.Responsibility.Lead)}|{NamesOf(task.Responsibility.Support)}|{task.Targets.Length}"),
    ];

    private static string NamesOf(OrganizationList list) => string.Join(';', list.Members.Select(member => member.Name)) + (list.IsOpenEnded ? "…" : "");
}
