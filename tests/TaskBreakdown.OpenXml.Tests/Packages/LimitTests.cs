using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;
using TaskBreakdown.OpenXml.Packages;
using TaskBreakdown.OpenXml.Tests.Excel;
using TaskBreakdown.OpenXml.Tests.Word;
using TaskBreakdown.Reading;
using Xunit;

namespace TaskBreakdown.OpenXml.Tests.Packages;

/// <summary>Files made to cost time and memory, and files that are no packages.</summary>
public sealed class LimitTests
{
    private const string Document = "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";

    private static readonly byte[] Sound = DocxBuilder.FromBody(DocxBuilder.Table([["序号", "工作任务"], ["1", "甲"]]));

    /// <summary>A part that unpacks to half a gigabyte of blanks is a few hundred kilobytes as a file.</summary>
    [Fact]
    public void Read_PartThatUnpacksToAMountain_IsRefused()
    {
        byte[] file = WithPart(Sound, "word/styles2.xml", writer =>
        {
            string blanks = new(' ', 1 << 20);
            writer.Write("<a>");
            for (int i = 0; i <= PackageGuard.MostCharacters >> 20; i++)
            {
                writer.Write(blanks);
            }
        });

        AssertRefused(WordBreakdownReader.Default.Read(file), "unpacks to more than");
    }

    [Fact]
    public void Read_PartsWithoutNumber_AreRefused()
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            for (int i = 0; i <= PackageGuard.MostParts; i++)
            {
                archive.CreateEntry("word/a" + i);
            }
        }

        AssertRefused(WordBreakdownReader.Default.Read(stream.ToArray()), "more than 5000 parts");
    }

    [Fact]
    public void Read_ElementsNestedWithoutEnd_AreRefused()
    {
        string depth = string.Concat(Enumerable.Repeat("<w:sdt><w:sdtContent>", 50_000));
        byte[] file = WithPart(Sound, "word/document.xml", writer => writer.Write(Document + depth));

        AssertRefused(WordBreakdownReader.Default.Read(file), "nested deeper than 250");
    }

    [Fact]
    public void Read_ElementsWithoutNumber_AreRefused()
    {
        byte[] file = WithPart(Sound, "word/document.xml", writer =>
        {
            writer.Write(Document);
            for (int i = 0; i <= PackageGuard.MostElements; i++)
            {
                writer.Write("<w:p/>");
            }

            writer.Write("</w:body></w:document>");
        });

        AssertRefused(WordBreakdownReader.Default.Read(file), "more than 2000000 elements");
    }

    /// <summary>Entities that grow by ten at every step, and one that names a file of the machine.</summary>
    [Theory]
    [InlineData("<!ENTITY a \"哈哈哈哈哈哈哈哈哈哈\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">")]
    [InlineData("<!ENTITY c SYSTEM \"file:///etc/passwd\">")]
    public void Read_DocumentTypeWithEntities_IsRefused(string entities)
    {
        byte[] file = WithPart(Sound, "word/document.xml", writer => writer.Write(
            $"<!DOCTYPE d [{entities}]>" + Document + "<w:p><w:r><w:t>&c;</w:t></w:r></w:p></w:body></w:document>"));

        AssertRefused(WordBreakdownReader.Default.Read(file), "it is damaged");
    }

    [Fact]
    public void Read_FileThatIsNoPackage_SaysWhatToDo()
    {
        byte[] compound = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]];

        AssertRefused(WordBreakdownReader.Default.Read(compound), "save it without a password as .docx or .xlsx");
        AssertRefused(WordBreakdownReader.Default.Read(Encoding.UTF8.GetBytes("序号 工作任务")), "neither a Word nor an Excel file");
        AssertRefused(ExcelBreakdownReader.Default.Read([]), "neither a Word nor an Excel file");
        AssertRefused(ExcelBreakdownReader.Default.Read(new byte[PackageBytes.Longest + 1]), "longer than");
    }

    [Fact]
    public void Read_PackageOfTheOtherKind_SaysSo()
    {
        AssertRefused(WordBreakdownReader.Default.Read(XlsxBuilder.FromRows([["1"]])), "it is");
        AssertRefused(ExcelBreakdownReader.Default.Read(Sound), "it is");
    }

    [Fact]
    public void Read_PackageCutOff_IsDamaged() => AssertRefused(WordBreakdownReader.Default.Read(Sound[..(Sound.Length / 2)]), "it is damaged: ");

    /// <summary>A damaged part that holds nothing of the text costs nothing.</summary>
    [Fact]
    public void Read_DamagedPartThatNobodyNeeds_IsPassedOver()
    {
        byte[] file = WithPart(Sound, "docProps/app.xml", writer => writer.Write("<a><b>"));

        Assert.Single(WordBreakdownReader.Default.Read(file).Breakdown.Tasks);
    }

    [Fact]
    public void Read_Null_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => WordBreakdownReader.Default.Read((byte[])null!));
        Assert.Throws<ArgumentNullException>(() => WordBreakdownReader.Default.Read((Stream)null!));
        Assert.Throws<ArgumentNullException>(() => ExcelBreakdownReader.Default.Read((byte[])null!));
        Assert.Throws<ArgumentNullException>(() => ExcelBreakdownReader.Default.Read((Stream)null!));
    }

    private static void AssertRefused(BreakdownDocument read, string reason)
    {
        Assert.Equal(["TB0201"], read.Breakdown.Diagnostics.Select(diagnostic => diagnostic.Id));
        Assert.Contains(reason, read.Breakdown.Diagnostics[0].Message, StringComparison.Ordinal);
        Assert.Empty(read.Breakdown.Tasks);
    }

    private static byte[] WithPart(byte[] file, string name, Action<StreamWriter> write)
    {
        using var stream = new MemoryStream();
        stream.Write(file);
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update))
        {
            archive.GetEntry(name)?.Delete();
            using var writer = new StreamWriter(archive.CreateEntry(name, CompressionLevel.Fastest).Open());
            write(writer);
        }

        return stream.ToArray();
    }
}
