using System;
using TaskBreakdown.Text;

namespace TaskBreakdown.Organizations;

/// <summary>
/// Folds a cell for reading: simplified script, half-width punctuation, one kind of bracket and one of quotation mark.
/// One character stays one character, so every offset holds in the cell as well.
/// </summary>
internal static class CellFolding
{
    /// <summary>Writes the folded form of a cell.</summary>
    internal static void Fold(ReadOnlySpan<char> cell, Span<char> folded)
    {
        for (int i = 0; i < cell.Length; i++)
        {
            char character = cell[i];
            folded[i] = ScriptFolding.IsIdeograph(character) ? ScriptFolding.Fold(character) : FoldSign(character);
        }
    }

    /// <summary>Whether a folded character is a blank, line breaks included.</summary>
    internal static bool IsBlank(char character) => character.Is(CellCharacter.Blank);

    private static char FoldSign(char character) => CharacterFolding.FoldWidth(character) switch
    {
        '〔' or '[' or '【' or '{' => '(',
        '〕' or ']' or '】' or '}' => ')',
        '《' or '〈' or '「' or '『' => '“',
        '》' or '〉' or '」' or '』' => '”',
        '﹑' or '､' => '、',
        '\u3002' or '\uFF61' => '。',
        var folded => folded,
    };
}
