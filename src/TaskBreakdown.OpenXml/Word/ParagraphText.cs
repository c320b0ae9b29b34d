using System.Collections.Generic;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace TaskBreakdown.OpenXml.Word;

/// <summary>The words of a paragraph as Word prints them, and the text boxes that are anchored in it.</summary>
internal sealed class ParagraphText
{
    private readonly StringBuilder _words = new();
    private readonly List<OpenXmlElement> _textBoxes = [];

    private ParagraphText()
    {
    }

    internal string Words => _words.ToString();

    internal IReadOnlyList<OpenXmlElement> TextBoxes => _textBoxes;

    internal static ParagraphText Read(Paragraph paragraph)
    {
        var text = new ParagraphText();
        text.AddChildren(paragraph);
        return text;
    }

    private void AddChildren(OpenXmlElement parent)
    {
        foreach (OpenXmlElement child in parent.ChildElements)
        {
            Add(child);
        }
    }

    /// <summary>Adds an element by its name, since the same names stand in content controls, links and fields.</summary>
    private void Add(OpenXmlElement element)
    {
        switch (element.LocalName)
        {
            case "r":
                AddRun(element);
                break;
            case "hyperlink" or "smartTag" or "ins" or "moveTo" or "fldSimple" or "customXml" or "dir" or "bdo" or "sdtContent"
                or "oMath" or "oMathPara" or "ruby" or "rubyBase":
                AddChildren(element);
                break;
            case "sdt" when !IsPlaceholder(element):
                AddChildren(element);
                break;
            case "t":
                _words.Append(element.InnerText);
                break;
            case "tab" or "ptab":
                _words.Append('\t');
                break;
            case "br" or "cr":
                _words.Append('\n');
                break;
            case "noBreakHyphen":
                _words.Append('-');
                break;
            case "AlternateContent":
                AddAlternative(element);
                break;
            case "drawing" or "pict" or "object":
                FindTextBoxes(element);
                break;
            case "f" or "num" or "den" or "e" or "sSup" or "sSub" or "sup" or "sub" or "d" or "func" or "fName":
                AddChildren(element);
                break;
        }
    }

    private void AddRun(OpenXmlElement run)
    {
        RunProperties? properties = run.GetFirstChild<RunProperties>();
        if (IsOn(properties?.Vanish))
        {
            return;
        }

        if (properties?.VerticalTextAlignment?.Val?.InnerText == "superscript" && run.InnerText.Trim() is "2" or "3")
        {
            // A raised 2 or 3 is that of a square or cubic unit.
            _words.Append(run.InnerText.Trim() == "2" ? '²' : '³');
            return;
        }

        AddChildren(run);
    }

    /// <summary>Newer and older writings of the same drawing: the newer one, unless only the older has text.</summary>
    private void AddAlternative(OpenXmlElement alternatives)
    {
        int before = _textBoxes.Count;
        foreach (OpenXmlElement alternative in alternatives.ChildElements)
        {
            if (_textBoxes.Count == before)
            {
                AddChildren(alternative);
            }
        }
    }

    private void FindTextBoxes(OpenXmlElement drawing)
    {
        foreach (OpenXmlElement child in drawing.ChildElements)
        {
            if (child.LocalName == "txbxContent")
            {
                _textBoxes.Add(child);
            }
            else
            {
                FindTextBoxes(child);
            }
        }
    }

    private static bool IsPlaceholder(OpenXmlElement control) =>
        IsOn(control.GetFirstChild<SdtProperties>()?.GetFirstChild<ShowingPlaceholder>());

    private static bool IsOn(OnOffType? property) => property is not null && property.Val?.InnerText is not ("0" or "false" or "off");
}
