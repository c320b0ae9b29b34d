using System;
using System.IO;
using System.IO.Compression;
using FsCheck.Xunit;
using TaskBreakdown.OpenXml.Tests.Excel;
using TaskBreakdown.OpenXml.Tests.Word;
using TaskBreakdown.Tests;

namespace TaskBreakdown.OpenXml.Tests;

/// <summary>Laws over all files: any bytes give a result, and its places lie in the visible text.</summary>
public sealed class OfficeReaderProperties
{
    private static readonly byte[] Document = DocxBuilder.FromBody(
        DocxBuilder.Paragraph("2024年重点任务分解") + DocxBuilder.Table([["序号", "工作任务", "责任单位"], ["1", "新建学校3所。", "区教育局"]]),
        "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>");

    private static readonly byte[] Workbook = XlsxBuilder.FromRows([["序号", "工作任务", "责任单位"], ["1", "新建学校3所。", "区教育局"]], "A1:A2");

    [Property(MaxTest = 100)]
    public bool Read_AnyBytes_GivesAResult(byte[] bytes) => Hold([.. "PK\u0003\u0004"u8, .. bytes]) && Hold(bytes);

    /// <summary>A package in which bytes have flipped, or that was cut off.</summary>
    [Property(MaxTest = 100)]
    public bool Read_DamagedPackage_GivesAResult(bool isDocument, ushort place, byte flip, ushort length)
    {
        byte[] file = (byte[])(isDocument ? Document : Workbook).Clone();
        file[place % file.Length] ^= flip;
        return Hold(length % 3 > 0 ? file : file[..(length % file.Length)]);
    }

    /// <summary>A sound package whose parts hold damaged markup.</summary>
    [Property(MaxTest = 100)]
    public bool Read_DamagedPart_GivesAResult(bool isDocument, byte part, ushort place, byte flip, bool isCut)
    {
        byte[] file = Damage(isDocument ? Document : Workbook, part, markup =>
        {
            int at = place % markup.Length;
            markup[at] = (byte)(markup[at] ^ (flip & 0x1F));
            return isCut ? markup[..at] : markup;
        });
        return Hold(file);
    }

    private static bool Hold(byte[] file) =>
        SpanLaws.Hold(WordBreakdownReader.Default.Read(file)) && SpanLaws.Hold(ExcelBreakdownReader.Default.Read(file));

    private static byte[] Damage(byte[] file, int part, Func<byte[], byte[]> damage)
    {
        using var stream = new MemoryStream();
        stream.Write(file);
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update))
        {
            ZipArchiveEntry entry = archive.Entries[part % archive.Entries.Count];
            using var markup = new MemoryStream();
            using Stream content = entry.Open();
            content.CopyTo(markup);
            byte[] damaged = damage(markup.ToArray());
            content.SetLength(0);
            content.Write(damaged);
        }

        return stream.ToArray();
    }
}
