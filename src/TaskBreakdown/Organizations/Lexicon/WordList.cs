using System;
using TaskBreakdown.Text;

namespace TaskBreakdown.Organizations.Lexicon;

/// <summary>A plain list of words, to be looked for at the start of a text, longest first.</summary>
internal sealed class WordList
{
    private readonly WordTable<int> _words;

    /// <summary>Makes a list; a word's index is its place in <paramref name="words"/>.</summary>
    internal WordList(params string[] words)
    {
        var entries = new WordEntry<int>[words.Length];
        for (int i = 0; i < words.Length; i++)
        {
            entries[i] = new(words[i], i);
        }

        _words = new WordTable<int>(entries);
    }

    /// <summary>The longest word a text starts with.</summary>
    /// <param name="text">The text.</param>
    /// <param name="index">Place of the word in the list; -1 without a match.</param>
    /// <returns>Length of the word; 0 without a match.</returns>
    internal int MatchStart(ReadOnlySpan<char> text, out int index)
    {
        index = -1;
        if (text.IsEmpty)
        {
            return 0;
        }

        foreach (WordEntry<int> entry in _words.StartingWith(text[0]))
        {
            if (text.StartsWith(entry.Word.AsSpan()))
            {
                index = entry.Value;
                return entry.Word.Length;
            }
        }

        return 0;
    }

    /// <summary>Length of the longest word a text starts with; 0 without one.</summary>
    internal int MatchStart(ReadOnlySpan<char> text) => MatchStart(text, out _);

    /// <summary>Whether the whole text is one of the words.</summary>
    internal bool Contains(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
        {
            return false;
        }

        foreach (WordEntry<int> entry in _words.StartingWith(text[0]))
        {
            if (text.SequenceEqual(entry.Word.AsSpan()))
            {
                return true;
            }
        }

        return false;
    }
}
