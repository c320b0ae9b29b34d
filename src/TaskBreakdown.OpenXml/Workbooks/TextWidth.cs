using System;
using System.Linq;

namespace TaskBreakdown.OpenXml.Workbooks;

/// <summary>How many digits wide a text stands: two for a Chinese character (Unicode TR 11, wide and full-width), and for
/// the dashes, dots and quotation marks that Chinese fonts make full-width.</summary>
internal static class TextWidth
{
    private static readonly (int First, int Last)[] Wide =
    [
        (0x1100, 0x115F), (0x2014, 0x2014), (0x2018, 0x201D), (0x2026, 0x2026), (0x2460, 0x24FF), (0x2E80, 0xA4CF),
        (0xAC00, 0xD7A3), (0xF900, 0xFAFF), (0xFE30, 0xFE6F), (0xFF00, 0xFF60), (0xFFE0, 0xFFE6), (0xD800, 0xDBFF),
    ];

    /// <summary>The width of the longest line.</summary>
    internal static int OfLongestLine(string text) => text.Split('\n').Max(OfLine);

    // Of a surrogate pair the high half counts for both.
    private static int OfLine(string line) =>
        line.Sum(sign => char.IsLowSurrogate(sign) ? 0 : IsWide(sign) ? 2 : 1);

    private static bool IsWide(char sign) => sign >= Wide[0].First && Array.Exists(Wide, range => sign >= range.First && sign <= range.Last);
}
