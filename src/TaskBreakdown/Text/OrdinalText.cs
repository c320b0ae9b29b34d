using System;

namespace TaskBreakdown.Text;

/// <summary>Questions about a text, answered character by character, the same on every target framework.</summary>
internal static class OrdinalText
{
    internal static bool Has(this ReadOnlySpan<char> text, char character) => text.IndexOf(character) >= 0;

    internal static bool Has(this ReadOnlySpan<char> text, string word) => text.IndexOf(word.AsSpan()) >= 0;

    internal static bool HasAny(this ReadOnlySpan<char> text, string characters) => text.IndexOfAny(characters.AsSpan()) >= 0;

    internal static bool Begins(this ReadOnlySpan<char> text, string word) => text.StartsWith(word.AsSpan());

    internal static bool Ends(this ReadOnlySpan<char> text, string word) => text.EndsWith(word.AsSpan());

    /// <summary>Whether a word stands at an offset.</summary>
    internal static bool HasAt(this ReadOnlySpan<char> text, int offset, string word) =>
        offset >= 0 && offset <= text.Length - word.Length && text.Slice(offset, word.Length).SequenceEqual(word.AsSpan());

    internal static bool Begins(this ReadOnlySpan<char> text, WordSet words) => words.Begins(text);

    internal static bool Ends(this ReadOnlySpan<char> text, WordSet words) => words.Ends(text);

    /// <summary>Whether one of the words stands anywhere in the text.</summary>
    internal static bool HasAny(this ReadOnlySpan<char> text, WordSet words) => words.IsWithin(text);

    internal static bool IsDigit(char character) => character is >= '0' and <= '9';

    /// <summary>Whether it is a Chinese character of the basic block.</summary>
    internal static bool IsHan(char character) => character is >= '\u4E00' and <= '\u9FFF';

    /// <summary>Whether the text has a digit.</summary>
    internal static bool HasDigit(this ReadOnlySpan<char> text)
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
    internal static bool IsDigits(this ReadOnlySpan<char> text)
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
            if (!IsHan(character))
            {
                return false;
            }
        }

        return text.Length > 0;
    }
}
