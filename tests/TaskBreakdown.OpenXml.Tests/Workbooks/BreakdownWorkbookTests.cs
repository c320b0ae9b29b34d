using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using FsCheck.Xunit;
using TaskBreakdown.Model;
using TaskBreakdown.OpenXml.Workbooks;
using TaskBreakdown.Reading;
using TaskBreakdown.Reports;
using TaskBreakdown.Reports.Tables;
using TaskBreakdown.Text;
using Xunit;

namespace TaskBreakdown.OpenXml.Tests.Workbooks;

public sealed class BreakdownWorkbookTests
{
    private static readonly WorkBreakdown Seed = BreakdownReader.Default.Read(SourceText.From(
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Seeds", "000_b31d4c8d9ca6cfbf.txt"))));

    [Theory]
    [InlineData(ReportLanguage.English, "Overview,Tasks,Responsibilities,Targets,Organizations,Who works with whom,Totals,Targets that are not added,Diagnostics")]
    [InlineData(ReportLanguage.Chinese, "概览,目标任务,责任分工,量化目标,责任单位,协作关系,目标合计,未计入合计的目标,诊断")]
    public void Write_Seed_HasASheetForEachTableWithItsRows(ReportLanguage language, string names)
    {
        using MemoryStream stream = Write(Seed, new WorkbookOptions { Language = language });
        var sheets = WorkbookReading.Read(stream);

        Assert.Equal(names.Split(','), sheets.Keys);
        IReportTable[] tables = [.. BreakdownRows.All(Seed)];
        for (int i = 0; i < tables.Length; i++)
        {
            AssertHolds(tables[i], sheets[names.Split(',')[i + 1]], language);
        }
    }

    [Fact]
    public void Write_Seed_IsValidOpenXml()
    {
        using MemoryStream stream = Write(Seed, WorkbookOptions.Default);
        using SpreadsheetDocument document = SpreadsheetDocument.Open(stream, isEditable: false);

        Assert.Empty(new OpenXmlValidator().Validate(document).Select(error => $"{error.Path?.XPath}: {error.Description}"));
    }

    [Fact]
    public void Write_Seed_FreezesHeadersAndFitsChinese()
    {
        using MemoryStream stream = Write(Seed, WorkbookOptions.Default);
        using SpreadsheetDocument document = SpreadsheetDocument.Open(stream, isEditable: false);
        Worksheet tasks = document.WorkbookPart!.WorksheetParts.ElementAt(1).Worksheet!;
        Pane pane = tasks.Descendants<Pane>().Single();

        Assert.Equal((1d, PaneStateValues.Frozen), (pane.VerticalSplit!.Value, pane.State!.Value));
        Assert.All(tasks.Descendants<Column>(), column => Assert.InRange(column.Width!.Value, 8, 60));

        // 区文化与广电旅游体育局 is eleven characters of two digits each.
        Assert.True(tasks.Descendants<Column>().ElementAt(8).Width!.Value >= 22);
    }

    [Fact]
    public void Write_Overview_CountsTheRowsOfEachSheetByFormula()
    {
        using MemoryStream stream = Write(Seed, new WorkbookOptions { Language = ReportLanguage.Chinese });
        using SpreadsheetDocument document = SpreadsheetDocument.Open(stream, isEditable: false);
        Cell[] counts = [.. document.WorkbookPart!.WorksheetParts.First().Worksheet!.Descendants<Cell>().Where(cell => cell.CellFormula is not null)];

        Assert.Equal(BreakdownRows.All(Seed).Select(table => table.Count.ToString(System.Globalization.CultureInfo.InvariantCulture)), counts.Select(cell => cell.CellValue!.InnerText));
        Assert.Equal("COUNTA('目标任务'!C2:C66)", counts[0].CellFormula!.Text);
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("_x0041_")]
    [InlineData("a\r\nb\u0001\u000B")]
    [InlineData("  两边  ")]
    [InlineData("𠮷野家😀")]
    [InlineData("<b>&\"'")]
    public void Write_WildText_ReadsBackToItself(string text) => Assert.Equal(text, ReadBack("t", text));

    [Fact]
    public void Write_TextLongerThanACell_IsCutWithAMark()
    {
        string read = (string)ReadBack("t", new string('长', 40_000));

        Assert.Equal(32_767, read.Length);
        Assert.EndsWith("长…", read, StringComparison.Ordinal);
    }

    [Property(MaxTest = 50)]
    public void Write_AnyText_ReadsBackToItself(FsCheck.NonNull<string> text)
    {
        string sound = new([.. text.Get.Where(sign => !char.IsSurrogate(sign))]);
        if (sound.Length > 0)
        {
            Assert.Equal(sound, ReadBack("t", sound));
        }
    }

    [Fact]
    public void Write_TitlesThatExcelForbids_GetNamesItAllows()
    {
        IReportTable[] tables = [.. new[] { "a/b", "A\\B", new string('名', 40), new string('名', 40), "''", "" }.Select(title => new TextTable(title, ["x"]))];
        using var stream = new MemoryStream();
        BreakdownWorkbook.Write(tables, stream);
        stream.Position = 0;

        Assert.Equal(
            ["a b", "A B (2)", new string('名', 31), new string('名', 27) + " (2)", "Sheet", "Sheet (2)"],
            WorkbookReading.Read(stream).Keys);
    }

    [Fact]
    public void Write_NoTable_SaysSo() =>
        Assert.Throws<ArgumentException>(() => BreakdownWorkbook.Write(Array.Empty<IReportTable>(), Stream.Null));

    [Fact]
    public void Write_EmptyBreakdown_IsAWorkbook()
    {
        using MemoryStream stream = Write(new WorkBreakdown(), WorkbookOptions.Default);

        Assert.Equal(9, WorkbookReading.Read(stream).Count);
    }

    private static object ReadBack(string title, string text)
    {
        using var stream = new MemoryStream();
        BreakdownWorkbook.Write([new TextTable(title, [text])], stream);
        stream.Position = 0;
        return WorkbookReading.Read(stream)[title][1][0];
    }

    private static MemoryStream Write(WorkBreakdown breakdown, WorkbookOptions options)
    {
        var stream = new MemoryStream();
        BreakdownWorkbook.Write(breakdown, stream, options);
        stream.Position = 0;
        return stream;
    }

    /// <summary>Numbers are numbers, days are days, everything else reads as people see it.</summary>
    private static void AssertHolds(IReportTable table, List<Dictionary<int, object>> rows, ReportLanguage language)
    {
        Assert.Equal(table.Columns.Select(column => column.TitleIn(language)), rows[0].Values.Cast<string>());
        Assert.Equal(table.Count, rows.Count - 1);
        for (int row = 0; row < table.Count; row++)
        {
            for (int column = 0; column < table.Columns.Length; column++)
            {
                object? expected = table.ValueAt(row, column) switch
                {
                    int number => (decimal)number,
                    decimal amount => amount,
                    DateTime day => (decimal)day.ToOADate(),
                    _ => table.TextAt(row, column, language) is { Length: > 0 } text ? text : null,
                };
                Assert.Equal(expected, rows[row + 1].GetValueOrDefault(column));
            }
        }
    }
}
