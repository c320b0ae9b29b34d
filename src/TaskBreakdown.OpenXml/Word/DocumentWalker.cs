using System.IO;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using TaskBreakdown.OpenXml.Packages;
using TaskBreakdown.Reading.Files;

namespace TaskBreakdown.OpenXml.Word;

/// <summary>Writes down the body of a Word document.</summary>
internal sealed class DocumentWalker : IWordFlow
{
    private readonly ParagraphNumbers _numbers;
    private readonly VisibleText _text;

    private DocumentWalker(ParagraphNumbers numbers, VisibleText text)
    {
        _numbers = numbers;
        _text = text;
    }

    /// <summary>Opens a document and writes it down.</summary>
    /// <returns>Why the file cannot be read; null if it can.</returns>
    internal static string? Walk(Stream file, VisibleText text)
    {
        using WordprocessingDocument document = WordprocessingDocument.Open(file, isEditable: false, PackageReading.Settings);
        if (document.MainDocumentPart?.Document?.Body is not { } body)
        {
            return "it is not a Word document";
        }

        var numbers = ParagraphNumbers.Of(document.MainDocumentPart);
        BlockWalker.Walk(body, numbers, new DocumentWalker(numbers, text));
        return null;
    }

    public void AddParagraph(string text)
    {
        if (!_text.IsFull)
        {
            _text.AddParagraph(text);
        }
    }

    public void AddTable(Table table)
    {
        if (!_text.IsFull)
        {
            _text.AddTable(TableLayout.Place(table, _numbers));
        }
    }
}
