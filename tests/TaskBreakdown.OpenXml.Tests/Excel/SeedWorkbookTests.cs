using System.Collections.Generic;
using System.IO;
using System.Linq;
using TaskBreakdown.Tests;
using Xunit;

namespace TaskBreakdown.OpenXml.Tests.Excel;

/// <summary>The seed saved as a workbook reads to the model of the text.</summary>
public sealed class SeedWorkbookTests
{
    private static readonly string Expected = ModelText.Of(SeedTable.Breakdown);

    [Fact]
    public void Read_SeedOnOneSheet_IsTheModelOfTheText()
    {
        IEnumerable<string[]> rows = SeedTable.Metadata.Append([SeedTable.Title]).Concat(SeedTable.Sections.SelectMany(section => section.Prepend(SeedTable.Header)));
        int title = SeedTable.Metadata.Count + 1;
        byte[] file = XlsxBuilder.FromRows(rows, $"A{title}:D{title}");

        Assert.Equal(Expected, ModelText.Of(ExcelBreakdownReader.Default.Read(file).Breakdown));
    }

    [Fact]
    public void Read_SeedThatAnotherProgramSaved_IsTheModelOfTheText()
    {
        using var stream = new MemoryStream(SavedFiles.Read("seed-by-libreoffice.xlsx"));

        Assert.Equal(Expected, ModelText.Of(ExcelBreakdownReader.Default.Read(stream).Breakdown));
    }
}
