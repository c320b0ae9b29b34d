using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace TaskBreakdown.Text;

/// <summary>A fixed set of words; whether a text begins with one, ends with one or holds one.</summary>
/// <remarks>
/// Nearly every question is answered with no. One look at the first or last character of the text tells that for nearly every text, so
/// words are compared only where one of them may stand.
/// </remarks>
[CollectionBuilder(typeof(WordSet), nameof(Create))]
internal sealed class WordSet
{
    private const int Bits = 1024;

    private readonly string[] _words;
    private readonly ulong[] _firsts = new ulong[Bits / 64];
    private readonly ulong[] _lasts = new ulong[Bits / 64];

    private WordSet(string[] words)
    {
        _words = words;
        foreach (string word in words)
        {
            Mark(_firsts, word[0]);
            Mark(_lasts, word[word.Length - 1]);
        }
    }

    /// <summary>Makes a set of words that are not empty.</summary>
    internal static WordSet Create(ReadOnlySpan<string> words) => new(words.ToArray());

    /// <summary>Whether a text begins with one of the words.</summary>
    internal bool Begins(ReadOnlySpan<char> text) => MatchStart(text) > 0;

    /// <summary>Length of the first word, in the order they were given, that a text begins with; 0 where it begins with none.</summary>
    internal int MatchStart(ReadOnlySpan<char> text) => !text.IsEmpty && IsMarked(_firsts, text[0]) ? Compare(text) : 0;

    /// <summary>Whether a text ends with one of the words.</summary>
    internal bool Ends(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !IsMarked(_lasts, text[text.Length - 1]))
        {
            return false;
        }

        foreach (string word in _words)
        {
            if (text.EndsWith(word.AsSpan()))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether one of the words ends in a character.</summary>
    internal bool EndsIn(char last) => Array.Exists(_words, word => word[word.Length - 1] == last);

    /// <summary>Whether one of the words stands anywhere in a text.</summary>
    internal bool IsWithin(ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (IsMarked(_firsts, text[i]) && Compare(text.Slice(i)) > 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The words in the order they were given; a list in source is made of them.</summary>
    public IEnumerator<string> GetEnumerator() => ((IEnumerable<string>)_words).GetEnumerator();

    private int Compare(ReadOnlySpan<char> text)
    {
        foreach (string word in _words)
        {
            if (word[0] == text[0] && text.StartsWith(word.AsSpan()))
            {
                return word.Length;
            }
        }

        return 0;
    }

    private static void Mark(ulong[] bits, char character) => bits[(character % Bits) / 64] |= 1UL << (character % 64);

    private static bool IsMarked(ulong[] bits, char character) => (bits[(character % Bits) / 64] & (1UL << (character % 64))) != 0;
}
