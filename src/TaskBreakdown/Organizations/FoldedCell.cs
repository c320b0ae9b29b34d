using System;

namespace TaskBreakdown.Organizations;

/// <summary>A cell folded for reading, and what its characters may be, taken together: what none of them is need not be looked for.</summary>
internal readonly ref struct FoldedCell
{
    private readonly CellCharacter _things;

    private FoldedCell(ReadOnlySpan<char> text, CellCharacter things)
    {
        Text = text;
        _things = things;
    }

    /// <summary>The folded text; every offset holds in the cell as well.</summary>
    internal ReadOnlySpan<char> Text { get; }

    /// <summary>Folds a cell into the caller's buffer, which is as long as the cell.</summary>
    internal static FoldedCell Of(ReadOnlySpan<char> cell, Span<char> buffer)
    {
        CellFolding.Fold(cell, buffer);
        CellCharacter things = CellCharacter.None;
        foreach (char character in buffer)
        {
            things |= character.Things();
        }

        return new FoldedCell(buffer, things);
    }

    /// <summary>Whether one of the characters may be such a thing.</summary>
    internal bool Holds(CellCharacter thing) => (_things & thing) != 0;
}
