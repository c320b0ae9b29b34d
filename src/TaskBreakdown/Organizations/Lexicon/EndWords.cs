using System;

namespace TaskBreakdown.Organizations.Lexicon;

/// <summary>Words that a text may end in; the longest one counts.</summary>
internal sealed class EndWords
{
    private readonly WordTrie _paths;

    /// <summary>Takes the words; a word's index is its place among them.</summary>
    internal EndWords(params string[] words) => _paths = new WordTrie(words, isBackward: true);

    /// <summary>The longest word a text ends in.</summary>
    /// <param name="text">The text.</param>
    /// <param name="index">Place of the word in the list; -1 without a match.</param>
    /// <returns>Length of the word; 0 without a match.</returns>
    internal int MatchEnd(ReadOnlySpan<char> text, out int index)
    {
        index = -1;
        int length = 0;
        int node = WordTrie.Root;
        for (int i = text.Length - 1; i >= 0; i--)
        {
            WordTrie.Step step = _paths.Next(node, text[i]);
            if (step.IsMissing)
            {
                break;
            }

            node = step.Node;
            if (step.Word >= 0)
            {
                (index, length) = (step.Word, text.Length - i);
            }
        }

        return length;
    }

    /// <summary>Whether a text ends in one of the words.</summary>
    internal bool IsMatch(ReadOnlySpan<char> text) => MatchEnd(text, out _) > 0;
}
