using AngleSharp.Dom;
using TaskBreakdown.Html.Tables;
using TaskBreakdown.Reading.Files;
using TaskBreakdown.Reading.Lexicons;
using TaskBreakdown.Text;

namespace TaskBreakdown.Html.Pages;

/// <summary>Writes a page down. A metadata key and its value stand on one line, whatever elements hold them.</summary>
internal sealed class PageFlow(VisibleText text) : IFlow
{
    private const int LongestValue = 60;

    private string? _key;

    public void AddParagraph(string paragraphText)
    {
        string paragraph = JoinKey(paragraphText);
        if (IsKey(paragraph))
        {
            _key = paragraph;
            return;
        }

        text.AddParagraph(paragraph);
    }

    public void AddTable(IElement table)
    {
        End();
        if (!text.IsFull)
        {
            SpanLayout.Place(table, text);
        }
    }

    /// <summary>Writes what is held back.</summary>
    internal void End()
    {
        if (_key is { } key)
        {
            text.AddParagraph(key);
        }

        _key = null;
    }

    private string JoinKey(string paragraph)
    {
        if (_key is not { } key || paragraph.Length == 0)
        {
            return paragraph;
        }

        string compact = Compact(paragraph);
        bool isValue = compact.Length <= LongestValue && MetadataKeys.FindAt(compact, 0, out _) is null && !TitleWords.IsTitle(compact);
        if (!isValue)
        {
            End();
            return paragraph;
        }

        _key = null;
        return key + " " + paragraph;
    }

    /// <summary>Whether a paragraph is a key with its colon and nothing else.</summary>
    private static bool IsKey(string paragraph)
    {
        string compact = Compact(paragraph);
        return compact.Ends(":") && MetadataKeys.FindAt(compact, 0, out int end) is not null && end == compact.Length - 1;
    }

    private static string Compact(string paragraph) => FoldedText.RemoveBlanks(FoldedText.Fold(paragraph));
}
