using System;
using System.IO;
using System.Linq;
using TaskBreakdown.Json;
using TaskBreakdown.OpenXml.Tests.Made;
using TaskBreakdown.OpenXml.Workbooks;
using TaskBreakdown.Reading;
using TaskBreakdown.Tests;
using Xunit;

namespace TaskBreakdown.OpenXml.Tests;

/// <summary>The readers and the writer give the same answers to many threads and in any culture.</summary>
public sealed class EverywhereTests
{
    private const int MadeFiles = 6;

    /// <summary>Files that programs saved, and made ones for the sake of their numbers, dates and lists.</summary>
    private static readonly byte[][] Files =
    [
        .. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Data", "saved")).Order(StringComparer.Ordinal).Select(File.ReadAllBytes),
        .. Enumerable.Range(0, MadeFiles).Select(seed => MadeDocument.From(Bytes(seed)).Bytes),
        .. Enumerable.Range(0, MadeFiles).Select(seed => MadeWorkbook.From(Bytes(seed)).Bytes),
    ];

    [Fact]
    public void ReadAndWrite_FromManyThreads_AnswerAsFromOne() => Everywhere.AssertSameFromManyThreads(Files, Answer);

    [Fact]
    public void ReadAndWrite_InAnyCulture_AnswerAsInTheInvariantOne() => Everywhere.AssertSameInAnyCulture(Files, Answer);

    /// <summary>What both readers make of a file, and what stands in the workbook that is written of it.</summary>
    private static string Answer(byte[] file)
    {
        BreakdownDocument document = WordBreakdownReader.Default.Read(file);
        BreakdownDocument workbook = ExcelBreakdownReader.Default.Read(file);
        using var written = new MemoryStream();
        BreakdownWorkbook.Write(document.Breakdown, written);
        string inIt = ExcelBreakdownReader.Default.Read(written.ToArray()).Source.Text;
        return document.Source.Text + BreakdownJson.Serialize(document.Breakdown) + workbook.Source.Text + BreakdownJson.Serialize(workbook.Breakdown) + inIt;
    }

    private static byte[] Bytes(int seed)
    {
        byte[] bytes = new byte[800];
        new Random(seed).NextBytes(bytes);
        return bytes;
    }
}
