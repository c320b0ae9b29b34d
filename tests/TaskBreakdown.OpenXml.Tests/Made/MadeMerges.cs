using System.Collections.Generic;
using System.Linq;

namespace TaskBreakdown.OpenXml.Tests.Made;

/// <summary>The merged areas of a made sheet; Excel lets none of them touch another, damaged files do.</summary>
internal sealed class MadeMerges
{
    private readonly List<(int Row, int Column, int LastRow, int LastColumn)> _areas = [];

    internal MadeMerges(Choices choices)
    {
        for (int i = choices.Below(5); i > 0; i--)
        {
            int row = choices.Below(8);
            int column = choices.Below(6);
            bool isWide = choices.Below(16) == 1;
            _areas.Add((row, column, row + (isWide ? 1_000_000 : choices.Below(4)), column + (isWide ? 16_000 : choices.Below(4))));
        }
    }

    /// <summary>The areas as references, such as <c>A1:B2 C1:C4</c>.</summary>
    internal string References => string.Join(" ", _areas.Select(area => $"{Reference(area.Row, area.Column)}:{Reference(area.LastRow, area.LastColumn)}"));

    /// <summary>Whether a cell lies in an area.</summary>
    internal bool Hold(int row, int column) =>
        _areas.Exists(area => row >= area.Row && row <= area.LastRow && column >= area.Column && column <= area.LastColumn);

    /// <summary>The reference of a cell, both numbers from 0.</summary>
    internal static string Reference(int row, int column)
    {
        string letters = "";
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        {
            letters = (char)('A' + ((rest - 1) % 26)) + letters;
        }

        return letters + (row + 1);
    }
}
