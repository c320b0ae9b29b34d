using System.Collections.Generic;
using System.Linq;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using TaskBreakdown.Reading.Files;
using TaskBreakdown.Text;

namespace TaskBreakdown.OpenXml.Excel;

/// <summary>The words of cells as a workbook shows them.</summary>
internal sealed class CellValues
{
    private readonly string[] _shared;
    private readonly CellFormats _formats;

    internal CellValues(WorkbookPart workbook)
    {
        SharedStringTable? table = workbook.SharedStringTablePart?.SharedStringTable;
        _shared = table is null ? [] : [.. table.Elements<SharedStringItem>().Select(RichText.Of)];
        bool countsFrom1904 = workbook.Workbook?.WorkbookProperties?.Date1904 is { HasValue: true, Value: true };
        _formats = new CellFormats(workbook.WorkbookStylesPart?.Stylesheet, countsFrom1904);
    }

    /// <summary>What a cell shows, trimmed, its line breaks as line feeds; empty where it shows nothing.</summary>
    internal string TextOf(Cell cell) => Lines(Raw(cell));

    private string Raw(Cell cell)
    {
        string value = cell.CellValue?.Text ?? "";
        return cell.DataType?.InnerText switch
        {
            "s" => int.TryParse(value, out int index) && index >= 0 && index < _shared.Length ? _shared[index] : "",
            "inlineStr" => cell.InlineString is { } inline ? RichText.Of(inline) : value,
            "str" => RichText.Unescape(value),
            "b" => value == "1" ? "TRUE" : "FALSE",
            "e" or "d" => value,
            _ => _formats.Show(value, cell.StyleIndex is { HasValue: true } style ? style.Value : 0),
        };
    }

    private static string Lines(string text)
    {
        if (!text.HasAny("\r\n"))
        {
            return BlankTrimming.Trim(text);
        }

        IEnumerable<string> lines = text.Replace("\r\n", "\n").Replace('\r', '\n').Split('\n').Select(BlankTrimming.Trim);
        return string.Join("\n", lines.Where(line => line.Length > 0));
    }
}
