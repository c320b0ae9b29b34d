using System;
using System.Linq;

namespace TaskBreakdown.Tests.Cli;

/// <summary>The columns a line takes on a terminal, counted apart from the tool.</summary>
internal static class DisplayColumns
{
    internal const string Borders = "│╭┬╮├┼┤╰┴╯";

    /// <summary>Two columns for the wide characters of Chinese text (East Asian Width W and F), one for the rest.</summary>
    internal static int Of(string text) => text.EnumerateRunes().Sum(rune => rune.Value is
        (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF)
        or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF01 and <= 0xFF60) or (>= 0x1F300 and <= 0x1FAFF) or (>= 0x20000 and <= 0x3FFFD) ? 2 : 1);

    /// <summary>Columns at which the vertical borders of a line stand.</summary>
    internal static int[] BordersOf(string line) =>
    [
        .. Enumerable.Range(0, line.Length)
            .Where(i => Borders.Contains(line[i], StringComparison.Ordinal))
            .Select(i => Of(line[..i])),
    ];
}
