using System.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace TaskBreakdown.OpenXml.Word;

/// <summary>Walks the paragraphs and tables of a body, a cell or a text box.</summary>
internal sealed class BlockWalker
{
    private readonly ParagraphNumbers _numbers;
    private readonly IWordFlow _flow;
    private string _joined = "";

    private BlockWalker(ParagraphNumbers numbers, IWordFlow flow)
    {
        _numbers = numbers;
        _flow = flow;
    }

    /// <summary>Walks what an element holds.</summary>
    internal static void Walk(OpenXmlElement parent, ParagraphNumbers numbers, IWordFlow flow)
    {
        var walker = new BlockWalker(numbers, flow);
        walker.WalkChildren(parent);
        if (walker._joined.Length > 0)
        {
            flow.AddParagraph(walker._joined);
        }
    }

    private void WalkChildren(OpenXmlElement parent)
    {
        foreach (OpenXmlElement child in parent.ChildElements)
        {
            switch (child)
            {
                case Paragraph paragraph:
                    AddParagraph(paragraph);
                    break;
                case Table table:
                    AddTable(table);
                    break;
                case AlternateContent alternatives:
                    WalkAlternative(alternatives);
                    break;
                case SdtBlock or SdtContentBlock or SdtContentCell or CustomXmlBlock or SdtContentRow:
                    WalkChildren(child);
                    break;
            }
        }
    }

    private void WalkAlternative(AlternateContent alternatives)
    {
        OpenXmlElement? chosen = alternatives.GetFirstChild<AlternateContentChoice>();
        chosen ??= alternatives.GetFirstChild<AlternateContentFallback>();
        if (chosen is not null)
        {
            WalkChildren(chosen);
        }
    }

    private void AddParagraph(Paragraph paragraph)
    {
        string number = _numbers.Take(paragraph);
        ParagraphText text = ParagraphText.Read(paragraph);
        string words = _joined + number + text.Words;

        // A paragraph mark that a tracked change deleted joins its paragraph with the next one.
        bool goesOn = paragraph.ParagraphProperties?.ParagraphMarkRunProperties?.GetFirstChild<Deleted>() is not null;
        _joined = goesOn ? words : "";
        if (!goesOn)
        {
            _flow.AddParagraph(words);
        }

        foreach (OpenXmlElement box in text.TextBoxes)
        {
            WalkChildren(box);
        }
    }

    private void AddTable(Table table)
    {
        if (WordTableRole.HoldsCells(table))
        {
            _flow.AddTable(table);
            return;
        }

        foreach (TableCell cell in TableRows.Of(table).SelectMany(TableRows.CellsOf))
        {
            WalkChildren(cell);
        }
    }
}
