using System.Linq;
using TaskBreakdown.OpenXml.Tests.Excel;

namespace TaskBreakdown.OpenXml.Tests.Made;

/// <summary>A workbook that bytes have chosen: up to three sheets, their shared texts and their number formats.</summary>
internal static class MadeWorkbook
{
    internal static MadeFile From(byte[] bytes)
    {
        var choices = new Choices(bytes);
        var text = new MadeText(choices);
        var formats = new MadeFormats(choices);
        var strings = new MadeStrings();
        string properties = choices.IsChosen() ? "<workbookPr date1904=\"1\"/>" : "";
        string styles = formats.StyleSheet();
        TestSheet[] sheets = [.. Enumerable.Range(0, choices.Below(3) + 1).Select(_ => new MadeSheet(choices, text, formats, strings).Build())];
        return new MadeFile(XlsxBuilder.FromSheets(sheets, strings.Markup, styles, properties), text.Shown);
    }
}
