using System;

namespace TaskBreakdown.Text;

/// <summary>Folds whole texts, one character to one, so that offsets stay.</summary>
internal static class FoldedText
{
    /// <summary>Texts up to this length, as nearly all lines are, are put together on the stack.</summary>
    private const int StackLength = 256;

    /// <summary>The text with every character in its half-width form.</summary>
    internal static string Fold(string text)
    {
        int first = 0;
        while (first < text.Length && CharacterFolding.FoldWidth(text[first]) == text[first])
        {
            first++;
        }

        return first == text.Length ? text : FoldFrom(text, first);
    }

    /// <summary>Whether a character shows nothing: blanks of every width, zero-width characters, controls.</summary>
    internal static bool IsBlank(char character) =>
        character is <= ' ' or (>= '\u007F' and <= '\u3000') or '\uFEFF'
        && (char.IsWhiteSpace(character)
            || char.IsControl(character)
            || character is '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF');

    /// <summary>The text without any blank.</summary>
    internal static string RemoveBlanks(string text)
    {
        int first = 0;
        while (first < text.Length && !IsBlank(text[first]))
        {
            first++;
        }

        return first == text.Length ? text : RemoveBlanksFrom(text, first);
    }

    private static string RemoveBlanksFrom(string text, int first)
    {
        Span<char> kept = text.Length <= StackLength ? stackalloc char[text.Length] : new char[text.Length];
        text.AsSpan(0, first).CopyTo(kept);
        int length = first;
        for (int i = first; i < text.Length; i++)
        {
            if (!IsBlank(text[i]))
            {
                kept[length++] = text[i];
            }
        }

        return kept.Slice(0, length).ToString();
    }

    private static string FoldFrom(string text, int first)
    {
        Span<char> folded = text.Length <= StackLength ? stackalloc char[text.Length] : new char[text.Length];
        text.AsSpan(0, first).CopyTo(folded);
        for (int i = first; i < folded.Length; i++)
        {
            folded[i] = CharacterFolding.FoldWidth(text[i]);
        }

        return folded.ToString();
    }
}
