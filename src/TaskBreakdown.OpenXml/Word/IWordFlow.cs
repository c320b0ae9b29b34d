using DocumentFormat.OpenXml.Wordprocessing;

namespace TaskBreakdown.OpenXml.Word;

/// <summary>Takes what a document shows, piece by piece in its order.</summary>
internal interface IWordFlow
{
    /// <summary>Takes a paragraph with its number; line feeds are line breaks in it, and an empty one is a blank line.</summary>
    void AddParagraph(string text);

    /// <summary>Takes a table that holds cells of rows, not a part of the document.</summary>
    void AddTable(Table table);
}
