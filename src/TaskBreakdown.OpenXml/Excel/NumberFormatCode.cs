using System;
using System.Collections.Generic;
using System.Globalization;

namespace TaskBreakdown.OpenXml.Excel;

/// <summary>A number format such as <c>#,##0.0"万亩";-0</c> or <c>yyyy"年"m"月"</c>, cut into its pieces.</summary>
internal sealed class NumberFormatCode
{
    private const int MostSections = 4;

    private readonly List<List<FormatPiece>> _sections;

    private NumberFormatCode(List<List<FormatPiece>> sections) => _sections = sections;

    internal static NumberFormatCode Parse(string code)
    {
        List<List<FormatPiece>> sections = FormatPieces.Cut(code);
        return new NumberFormatCode(sections.GetRange(0, Math.Min(sections.Count, MostSections)));
    }

    /// <summary>A number as this format shows it; a text that is no number as it is.</summary>
    /// <param name="value">The value as the file stores it.</param>
    /// <param name="countsFrom1904">Whether days count from 1904, as in workbooks of old Macintosh programs.</param>
    internal string Show(string value, bool countsFrom1904)
    {
        if (!decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number))
        {
            return value;
        }

        // Positive, negative and zero numbers may have a format each; a negative one then goes without its sign.
        int section = number < 0 && _sections.Count > 1 ? 1 : number == 0 && _sections.Count > 2 ? 2 : 0;
        List<FormatPiece> pieces = _sections[section];
        if (DateDisplay.IsDate(pieces))
        {
            return DateDisplay.Show(number, pieces, countsFrom1904) ?? value;
        }

        return NumberDisplay.Show(section == 1 ? -number : number, pieces);
    }
}
