using System.Collections.Generic;
using System.Linq;
using System.Text;
using AngleSharp.Dom;
using TaskBreakdown.Html.Pages;
using TaskBreakdown.Reading.Files;

namespace TaskBreakdown.Html.Tables;

/// <summary>The words of a cell: a line for each paragraph and line break; of a table inside it a line for each row.</summary>
internal sealed class CellText : IFlow
{
    private static readonly HashSet<IElement> NothingOmitted = [];

    private readonly StringBuilder _text = new();

    private CellText()
    {
    }

    internal static string Read(IElement cell)
    {
        var text = new CellText();
        FlowWalker.Walk(cell, NothingOmitted, text);
        return text._text.ToString();
    }

    public void AddParagraph(string text)
    {
        foreach (string line in text.Split('\n'))
        {
            string trimmed = BlankTrimming.Trim(line);
            if (trimmed.Length > 0)
            {
                _text.Append(_text.Length > 0 ? "\n" : "").Append(trimmed);
            }
        }
    }

    public void AddTable(IElement table)
    {
        foreach (IElement row in TableElement.Rows(table))
        {
            AddParagraph(string.Join(" ", TableElement.Cells(row).Select(cell => Read(cell).Replace('\n', ' '))));
        }
    }
}
