using System.Collections.Generic;
using AngleSharp.Dom;
using TaskBreakdown.Html.Tables;

namespace TaskBreakdown.Html.Pages;

/// <summary>Walks a part of a page and hands over its paragraphs and tables.</summary>
internal sealed class FlowWalker
{
    private readonly IFlow _flow;
    private readonly ISet<IElement> _omitted;
    private readonly InlineText _line = new();
    private string _number = "";

    private FlowWalker(IFlow flow, ISet<IElement> omitted)
    {
        _flow = flow;
        _omitted = omitted;
    }

    /// <summary>Walks an element.</summary>
    /// <param name="root">The element.</param>
    /// <param name="omitted">Elements to leave out.</param>
    /// <param name="flow">What takes the paragraphs and tables.</param>
    internal static void Walk(IElement root, ISet<IElement> omitted, IFlow flow)
    {
        var walker = new FlowWalker(flow, omitted);
        walker.WalkChildren(root);
        walker.EndLine();
    }

    private void WalkChildren(IElement parent)
    {
        ListNumbers? numbers = parent.LocalName == "ol" ? new ListNumbers(parent) : null;
        bool isPreserved = parent.LocalName is "pre" or "xmp" or "listing";
        for (INode? child = parent.FirstChild; child is not null; child = child.NextSibling)
        {
            if (child is IText text)
            {
                AddText(text.Data, isPreserved);
            }
            else if (child is IElement element && !ElementKinds.IsSilent(element) && !_omitted.Contains(element))
            {
                WalkElement(element, numbers);
            }
        }
    }

    private void AddText(string text, bool isPreserved)
    {
        if (isPreserved)
        {
            _line.AppendPreserved(text);
        }
        else
        {
            _line.Append(text);
        }
    }

    private void WalkElement(IElement element, ListNumbers? numbers)
    {
        switch (element.LocalName)
        {
            case "br":
                _line.Break();
                break;
            case "sup":
                WalkSuperscript(element);
                break;
            case "table" when TableRole.HoldsCells(element):
                EndLine();
                _flow.AddTable(element);
                break;
            case "dd":
                // The term and its description stand on one line: 索引号 and its value.
                _line.Separate();
                WalkChildren(element);
                EndLine();
                break;
            case "dt":
                EndLine();
                WalkChildren(element);
                break;
            case "p":
                WalkParagraph(element);
                break;
            default:
                WalkOther(element, numbers);
                break;
        }
    }

    private void WalkOther(IElement element, ListNumbers? numbers)
    {
        bool isBlock = ElementKinds.IsBlock(element);
        if (isBlock)
        {
            EndLine();
        }

        _number = numbers?.Take(element) ?? _number;
        WalkChildren(element);
        if (isBlock)
        {
            EndLine();
        }

        if (numbers is not null && _number.Length > 0)
        {
            AddParagraph("");
        }
    }

    /// <summary>A paragraph that holds nothing leaves a blank line: the empty cell of a table that lost its cells.</summary>
    private void WalkParagraph(IElement element)
    {
        EndLine();
        WalkChildren(element);
        string text = _line.Take();
        bool holdsBlocks = element.FirstElementChild is { } first && ElementKinds.IsBlock(first);
        if (text.Length > 0 || !holdsBlocks)
        {
            AddParagraph(text);
        }
    }

    /// <summary>A raised 2 or 3 is that of a square or cubic unit.</summary>
    private void WalkSuperscript(IElement element)
    {
        string text = element.TextContent.Trim();
        if (text is "2" or "3")
        {
            _line.Append(text == "2" ? "²" : "³");
        }
        else
        {
            WalkChildren(element);
        }
    }

    private void EndLine()
    {
        string text = _line.Take();
        if (text.Length > 0)
        {
            AddParagraph(text);
        }
    }

    /// <summary>The number of a list item stands before the first paragraph in it.</summary>
    private void AddParagraph(string text)
    {
        string number = _number;
        _number = "";
        _flow.AddParagraph(number + text);
    }
}
