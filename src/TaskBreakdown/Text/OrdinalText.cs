using System;

namespace TaskBreakdown.Text;

/// <summary>Questions about a text, answered character by character, the same on every target framework.</summary>
internal static class OrdinalText
{
    internal static bool Has(this string text, char character) => text.AsSpan().IndexOf(character) >= 0;

    internal static bool Has(this string text, string word) => text.AsSpan().IndexOf(word.AsSpan()) >= 0;

    internal static bool HasAny(this string text, string characters) => text.AsSpan().IndexOfAny(characters.AsSpan()) >= 0;

    internal static bool Begins(this string text, string word) => text.AsSpan().StartsWith(word.AsSpan());

    internal static bool Ends(this string text, string word) => text.AsSpan().EndsWith(word.AsSpan());

    /// <summary>Whether a word stands at an offset.</summary>
    internal static bool HasAt(this string text, int offset, string word) =>
        offset >= 0 && offset <= text.Length - word.Length && text.AsSpan(offset, word.Length).SequenceEqual(word.AsSpan());

    internal static bool Begins(this string text, WordSet words) => words.Begins(text.AsSpan());

    internal static bool Ends(this string text, WordSet words) => words.Ends(text.AsSpan());

    /// <summary>Whether one of the words stands anywhere in the text.</summary>
    internal static bool HasAny(this string text, WordSet words) => words.IsWithin(text.AsSpan());

    internal static bool IsDigit(char character) => character is >= '0' and <= '9';

    /// <summary>Whether the text has a digit.</summary>
    internal static bool HasDigit(this string text)
    {
        foreach (char character in text)
        {
            if (IsDigit(character))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the text consists of digits; false for an empty one.</summary>
    internal static bool IsDigits(this string text)
    {
        foreach (char character in text)
        {
            if (!IsDigit(character))
            {
                return false;
            }
        }

        return text.Length > 0;
    }

    /// <summary>Whether the text consists of Chinese characters of the basic block; false for an empty one.</summary>
    internal static bool IsHan(this ReadOnlySpan<char> text)
    {
        foreach (char character in text)
        {
            if (character is < '\u4E00' or > '\u9FFF')
            {
                return false;
            }
        }

        return text.Length > 0;
    }
}
