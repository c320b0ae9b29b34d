using System.IO;
using System.Linq;
using TaskBreakdown.Tests;
using Xunit;

namespace TaskBreakdown.OpenXml.Tests.Word;

/// <summary>The seed saved as a Word document reads to the model of the text.</summary>
public sealed class SeedDocumentTests
{
    private static readonly string Expected = ModelText.Of(SeedTable.Breakdown);

    [Fact]
    public void Read_SeedAsTableForEachSection_IsTheModelOfTheText()
    {
        string tables = string.Concat(SeedTable.Sections.Select(section => DocxBuilder.Table(section.Prepend(SeedTable.Header)) + "<w:p/>"));
        byte[] file = DocxBuilder.FromBody(DocxBuilder.Table(SeedTable.Metadata) + DocxBuilder.Paragraph(SeedTable.Title) + tables);

        Assert.Equal(Expected, ModelText.Of(WordBreakdownReader.Default.Read(file).Breakdown));
    }

    [Fact]
    public void Read_SeedThatAnotherProgramSaved_IsTheModelOfTheText()
    {
        using var stream = new MemoryStream(SavedFiles.Read("seed-by-libreoffice.docx"));

        Assert.Equal(Expected, ModelText.Of(WordBreakdownReader.Default.Read(stream).Breakdown));
    }
}
