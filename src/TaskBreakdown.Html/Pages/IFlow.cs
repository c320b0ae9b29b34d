using AngleSharp.Dom;

namespace TaskBreakdown.Html.Pages;

/// <summary>Takes what a page shows, piece by piece in the order of the page.</summary>
internal interface IFlow
{
    /// <summary>Takes a paragraph; line feeds are line breaks in it, and an empty one is a blank line.</summary>
    void AddParagraph(string text);

    /// <summary>Takes a table that holds cells of rows, not a part of the page.</summary>
    void AddTable(IElement table);
}
