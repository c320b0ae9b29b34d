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
    internal static bool IsBlank(char character) => character is not (> '\u3000' and < '\uFEFF') && IsRareBlank(character);

    /// <summary>Whether one outside the Chinese characters and their marks is a blank.</summary>
    private static bool IsRareBlank(char character) =>
        character is <= ' ' or (>= '\u007F' and <= '\u3000') or '\uFEFF'
        && (char.IsWhiteSpace(character)
            || char.IsControl(character)
            || character is '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF');

    /// <summary>Whether a text has a blank anywhere.</summary>
    internal static bool HasBlank(ReadOnlySpan<char> text) => FirstBlank(text) < text.Length;

    /// <summary>What is left of a text without the blanks at its ends; empty at its end where nothing is.</summary>
    internal static TextSpan Trim(ReadOnlySpan<char> text)
    {
        int start = 0;
        int end = text.Length;
        while (start < end && IsBlank(text[start]))
        {
            start++;
        }

        while (end > start && IsBlank(text[end - 1]))
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }

    /// <summary>The text without any blank.</summary>
    internal static string RemoveBlanks(string text)
    {
        int first = FirstBlank(text.AsSpan());
        return first == text.Length ? text : RemoveBlanksFrom(text.AsSpan(), first);
    }

    /// <summary>The text without any blank: itself where it has none.</summary>
    internal static ReadOnlySpan<char> RemoveBlanks(ReadOnlySpan<char> text)
    {
        int first = FirstBlank(text);
        return first == text.Length ? text : RemoveBlanksFrom(text, first).AsSpan();
    }

    /// <summary>Offset of the first blank; the length of a text without one.</summary>
    private static int FirstBlank(ReadOnlySpan<char> text)
    {
        int first = 0;
        while (first < text.Length && !IsBlank(text[first]))
        {
            first++;
        }

        return first;
    }

    private static string RemoveBlanksFrom(ReadOnlySpan<char> text, int first)
    {
        Span<char> kept = text.Length <= StackLength ? stackalloc char[text.Length] : new char[text.Length];
        text.Slice(0, first).CopyTo(kept);
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
