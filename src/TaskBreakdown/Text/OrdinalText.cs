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

    /// <summary>The first of the words that the text begins with; null if it begins with none.</summary>
    internal static string? FirstBeginning(this string text, string[] words)
    {
        foreach (string word in words)
        {
            if (text.Begins(word))
            {
                return word;
            }
        }

        return null;
    }

    /// <summary>The first of the words that the text ends with; null if it ends with none.</summary>
    internal static string? FirstEnding(this string text, string[] words)
    {
        foreach (string word in words)
        {
            if (text.Ends(word))
            {
                return word;
            }
        }

        return null;
    }

    /// <summary>The first of the words that stand anywhere in the text; null if none does.</summary>
    internal static string? FirstWithin(this string text, string[] words)
    {
        foreach (string word in words)
        {
            if (text.Has(word))
            {
                return word;
            }
        }

        return null;
    }

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
    internal static bool IsHan(this string text)
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
