using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace TaskBreakdown.Text;

/// <summary>A fixed set of words; whether a text begins with one, ends with one or holds one.</summary>
/// <remarks>
/// Nearly every question is answered with no. One look at the first or last character of the text tells that for nearly every text, so
/// words are compared only where one of them may stand, and only those that share the character.
/// </remarks>
[CollectionBuilder(typeof(WordSet), nameof(Create))]
internal sealed class WordSet
{
    private readonly string[] _words;
    private readonly WordBuckets _byFirst;
    private readonly WordBuckets _byLast;

    private WordSet(string[] words)
    {
        _words = words;
        _byFirst = new WordBuckets(words, fromEnd: false);
        _byLast = new WordBuckets(words, fromEnd: true);
    }

    /// <summary>Makes a set of words that are not empty.</summary>
    internal static WordSet Create(ReadOnlySpan<string> words) => new(words.ToArray());

    /// <summary>Whether a word may begin with a character; a no is certain.</summary>
    internal bool MayBegin(char first) => _byFirst.MayHold(first);

    /// <summary>Whether a word may end with a character; a no is certain.</summary>
    internal bool MayEnd(char last) => _byLast.MayHold(last);

    /// <summary>Whether a text begins with one of the words.</summary>
    internal bool Begins(ReadOnlySpan<char> text) => MatchStart(text) > 0;

    /// <summary>Length of the first word, in the order they were given, that a text begins with; 0 where it begins with none.</summary>
    internal int MatchStart(ReadOnlySpan<char> text) => !text.IsEmpty && MayBegin(text[0]) ? Compare(text) : 0;

    /// <summary>Whether a text ends with one of the words.</summary>
    internal bool Ends(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !MayEnd(text[text.Length - 1]))
        {
            return false;
        }

        foreach (string word in _byLast.Of(text[text.Length - 1]))
        {
            if (text.EndsWith(word.AsSpan()))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a text is one of the words.</summary>
    internal bool Holds(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !MayBegin(text[0]))
        {
            return false;
        }

        foreach (string word in _byFirst.Of(text[0]))
        {
            if (text.SequenceEqual(word.AsSpan()))
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
            if (MayBegin(text[i]) && Compare(text.Slice(i)) > 0)
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
        foreach (string word in _byFirst.Of(text[0]))
        {
            if (word[0] == text[0] && text.StartsWith(word.AsSpan()))
            {
                return word.Length;
            }
        }

        return 0;
    }
}
