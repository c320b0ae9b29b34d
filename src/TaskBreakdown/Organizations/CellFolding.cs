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
            folded[i] = Fold(cell[i]);
        }
    }

    /// <summary>Whether a folded character is a blank, line breaks included.</summary>
    internal static bool IsBlank(char character) => character is ' ' or '\t' or '\n' or '\r' or '\u200B' or '\uFEFF';

    private static char Fold(char character) => CharacterFolding.FoldWidth(ScriptFolding.Fold(character)) switch
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
