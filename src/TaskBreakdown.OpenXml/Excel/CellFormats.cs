using System.Collections.Generic;
using DocumentFormat.OpenXml.Spreadsheet;

namespace TaskBreakdown.OpenXml.Excel;

/// <summary>The number formats of a workbook, by the style of a cell.</summary>
internal sealed class CellFormats
{
    private readonly List<uint> _formatOfStyle = [];
    private readonly Dictionary<uint, string> _codes = [];
    private readonly Dictionary<uint, NumberFormatCode> _formats = [];
    private readonly bool _countsFrom1904;

    internal CellFormats(Stylesheet? styles, bool countsFrom1904)
    {
        _countsFrom1904 = countsFrom1904;
        foreach (NumberingFormat format in styles?.NumberingFormats?.Elements<NumberingFormat>() ?? [])
        {
            if (format.NumberFormatId is { HasValue: true } id && format.FormatCode?.Value is { } code)
            {
                _codes[id.Value] = code;
            }
        }

        foreach (CellFormat format in styles?.CellFormats?.Elements<CellFormat>() ?? [])
        {
            _formatOfStyle.Add(format.NumberFormatId is { HasValue: true } id ? id.Value : 0);
        }
    }

    /// <summary>A number as a style shows it.</summary>
    internal string Show(string value, uint style)
    {
        uint id = style < _formatOfStyle.Count ? _formatOfStyle[(int)style] : 0;
        if (!_formats.TryGetValue(id, out NumberFormatCode? format))
        {
            format = NumberFormatCode.Parse(_codes.TryGetValue(id, out string? code) ? code : BuiltInFormats.CodeOf(id));
            _formats.Add(id, format);
        }

        return format.Show(value, _countsFrom1904);
    }
}
