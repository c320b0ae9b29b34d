using System.Linq;
using System.Text;
using DocumentFormat.OpenXml.Wordprocessing;
using TaskBreakdown.Reading.Files;

namespace TaskBreakdown.OpenXml.Word;

/// <summary>The words of a cell: a line for each paragraph and line break; of a table inside it a line for each row.</summary>
internal sealed class CellText : IWordFlow
{
    private readonly ParagraphNumbers _numbers;
    private readonly StringBuilder _text = new();

    private CellText(ParagraphNumbers numbers) => _numbers = numbers;

    internal static string Read(TableCell cell, ParagraphNumbers numbers)
    {
        var text = new CellText(numbers);
        BlockWalker.Walk(cell, numbers, text);
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

    public void AddTable(Table table)
    {
        foreach (TableRow row in TableRows.Of(table))
        {
            AddParagraph(string.Join(" ", TableRows.CellsOf(row).Select(cell => Read(cell, _numbers).Replace('\n', ' '))));
        }
    }
}
