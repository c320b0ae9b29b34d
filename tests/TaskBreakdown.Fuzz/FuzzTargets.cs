using System;
using System.IO;
using System.Text;
using TaskBreakdown.Html;
using TaskBreakdown.Json;
using TaskBreakdown.Model;
using TaskBreakdown.OpenXml;
using TaskBreakdown.OpenXml.Tests.Made;
using TaskBreakdown.Reading;
using TaskBreakdown.Targets;
using TaskBreakdown.Text;

namespace TaskBreakdown.Fuzz;

/// <summary>What must not throw on any bytes, and what must hold for every result.</summary>
internal static class FuzzTargets
{
    internal static Action<Stream> Named(string name) => name switch
    {
        "reader" => Read,
        "extractor" => Extract,
        "html" => stream => Check(HtmlBreakdownReader.Default.Read(BytesOf(stream))),
        "docx" => stream => Check(WordBreakdownReader.Default.Read(OfficePackages.Word(BytesOf(stream)))),
        "xlsx" => stream => Check(ExcelBreakdownReader.Default.Read(OfficePackages.Excel(BytesOf(stream)))),
        "made-docx" => stream => Check(MadeDocument.From(BytesOf(stream)), WordBreakdownReader.Default.Read),
        "made-xlsx" => stream => Check(MadeWorkbook.From(BytesOf(stream)), ExcelBreakdownReader.Default.Read),
        _ => throw new ArgumentException("Known targets: reader, extractor, html, docx, xlsx, made-docx, made-xlsx.", nameof(name)),
    };

    private static void Read(Stream stream)
    {
        SourceText source = SourceText.From(Encoding.UTF8.GetString(BytesOf(stream)));
        Check(BreakdownReader.Default.Read(source), source);
    }

    private static void Extract(Stream stream)
    {
        string text = Encoding.UTF8.GetString(BytesOf(stream));
        ExtractionResult result = TargetExtractor.Default.Extract(text);
        int end = 0;
        foreach (QuantityMention mention in result.Quantities)
        {
            Require(mention.Span.Start >= end && mention.Span.End <= text.Length, "Quantities overlap, or lie outside.");
            end = mention.Span.End;
        }

        Require(BreakdownJson.DeserializeExtraction(BreakdownJson.Serialize(result)).Equals(result), "JSON does not read back.");
    }

    private static void Check(MadeFile file, Func<byte[], BreakdownDocument> read)
    {
        if (file.Fault(read(file.Bytes)) is { } fault)
        {
            throw new InvalidOperationException(fault);
        }
    }

    private static void Check(BreakdownDocument document) => Check(document.Breakdown, document.Source);

    private static void Check(WorkBreakdown breakdown, SourceText source)
    {
        foreach (WorkTask task in breakdown.Tasks)
        {
            Require(task.Span.End <= source.Length, "A task lies outside.");
        }

        foreach (Diagnostics.Diagnostic diagnostic in breakdown.Diagnostics)
        {
            Require(diagnostic.Span.End <= source.Length, "A diagnostic lies outside.");
        }

        Require(BreakdownJson.Deserialize(BreakdownJson.Serialize(breakdown)).Equals(breakdown), "JSON does not read back.");
    }

    private static void Require(bool holds, string otherwise)
    {
        if (!holds)
        {
            throw new InvalidOperationException(otherwise);
        }
    }

    private static byte[] BytesOf(Stream stream)
    {
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
