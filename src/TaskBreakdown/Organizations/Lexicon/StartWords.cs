using System;

namespace TaskBreakdown.Organizations.Lexicon;

/// <summary>Words that a text may start with; the longest one counts.</summary>
internal sealed class StartWords
{
    private readonly WordTrie _paths;

    /// <summary>Takes the words; a word's index is its place among them.</summary>
    internal StartWords(params string[] words) => _paths = new WordTrie(words, isBackward: false);

    /// <summary>The longest word a text starts with.</summary>
    /// <param name="text">The text.</param>
    /// <param name="index">Place of the word in the list; -1 without a match.</param>
    /// <returns>Length of the word; 0 without a match.</returns>
    internal int MatchStart(ReadOnlySpan<char> text, out int index)
    {
        index = -1;
        int length = 0;
        int node = WordTrie.Root;
        for (int i = 0; i < text.Length; i++)
        {
            WordTrie.Step step = _paths.Next(node, text[i]);
            if (step.IsMissing)
            {
                break;
            }

            node = step.Node;
            if (step.Word >= 0)
            {
                (index, length) = (step.Word, i + 1);
            }
        }

        return length;
    }

    /// <summary>Length of the longest word a text starts with; 0 without one.</summary>
    internal int MatchStart(ReadOnlySpan<char> text) => MatchStart(text, out _);

    /// <summary>Place of the word that the whole text is; -1 where it is none.</summary>
    internal int IndexOf(ReadOnlySpan<char> text)
    {
        int index = -1;
        int node = WordTrie.Root;
        foreach (char character in text)
        {
            WordTrie.Step step = _paths.Next(node, character);
            if (step.IsMissing)
            {
                return -1;
            }

            (node, index) = (step.Node, step.Word);
        }

        return index;
    }

    /// <summary>Whether one of the words starts with the whole text.</summary>
    internal bool HoldsStart(ReadOnlySpan<char> text)
    {
        int node = WordTrie.Root;
        foreach (char character in text)
        {
            node = _paths.Next(node, character).Node;
            if (node == 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the whole text is one of the words.</summary>
    internal bool Contains(ReadOnlySpan<char> text) => IndexOf(text) >= 0;
}
