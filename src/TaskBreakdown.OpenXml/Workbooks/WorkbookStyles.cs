using DocumentFormat.OpenXml.Spreadsheet;

namespace TaskBreakdown.OpenXml.Workbooks;

/// <summary>The style sheet of every workbook; its cell formats stand in the order of <see cref="CellStyle"/>.</summary>
internal static class WorkbookStyles
{
    /// <summary>Part of Windows and of Office on other systems; LibreOffice finds a font of its own for it.</summary>
    private const string FontName = "Microsoft YaHei";

    private const uint DayFormat = 164;

    private const uint ShareFormat = 165;

    internal static Stylesheet Create() => new(
        new NumberingFormats(
            new NumberingFormat { NumberFormatId = DayFormat, FormatCode = "yyyy\\-mm\\-dd" },
            new NumberingFormat { NumberFormatId = ShareFormat, FormatCode = "0.0%" }),
        new Fonts(Font(10), Font(10, isBold: true), Font(14, isBold: true)),
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            new Fill(new PatternFill(new ForegroundColor { Rgb = "FFE8EEF4" }) { PatternType = PatternValues.Solid })),
        new Borders(new Border(), new Border { BottomBorder = new BottomBorder(new Color { Rgb = "FF6B7785" }) { Style = BorderStyleValues.Thin } }),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
            Format(isWrapped: true),
            new CellFormat(new Alignment { Vertical = VerticalAlignmentValues.Center, WrapText = true })
            {
                FontId = 1,
                FillId = 2,
                BorderId = 1,
                ApplyFont = true,
                ApplyFill = true,
                ApplyBorder = true,
                ApplyAlignment = true,
            },
            Format(1),
            Format(3),
            Format(0),
            Format(ShareFormat),
            Format(DayFormat),
            Format(49, isWrapped: true, isQuoted: true),
            new CellFormat { FontId = 2, ApplyFont = true }));

    private static Font Font(double size, bool isBold = false)
    {
        var font = new Font();
        if (isBold)
        {
            font.Append(new Bold());
        }

        font.Append(new FontSize { Val = size }, new FontName { Val = FontName });
        return font;
    }

    private static CellFormat Format(uint numberFormat = 0, bool isWrapped = false, bool isQuoted = false) =>
        new(new Alignment { Vertical = VerticalAlignmentValues.Top, WrapText = isWrapped ? true : null })
        {
            NumberFormatId = numberFormat,
            ApplyNumberFormat = true,
            ApplyAlignment = true,
            QuotePrefix = isQuoted ? true : null,
        };
}
