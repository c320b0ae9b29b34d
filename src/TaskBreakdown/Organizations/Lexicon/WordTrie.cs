using System;

namespace TaskBreakdown.Organizations.Lexicon;

/// <summary>A list of words as paths from one root, a step for every character: a text is followed for as long as any word goes its way.</summary>
/// <remarks>
/// Nearly every question is answered with no, and that takes one look: the steps of all paths stand in one hash table, found by the node they
/// lead away from and their character.
/// </remarks>
internal sealed class WordTrie
{
    /// <summary>The node where every word begins.</summary>
    internal const int Root = 1;

    private const int LongestHash = 32;

    private readonly Step[] _steps;
    private readonly int _shift;
    private int _lastNode = Root;

    /// <summary>Makes the paths. Of equal words the first one counts.</summary>
    /// <param name="words">The words; none is empty.</param>
    /// <param name="isBackward">Whether a word's path begins at its last character.</param>
    internal WordTrie(ReadOnlySpan<string> words, bool isBackward)
    {
        int characters = 1;
        foreach (string word in words)
        {
            characters += word.Length;
        }

        // Half of the table stays free, so that a step that is not there is missed at once.
        int bits = 1;
        while (1 << bits < 2 * characters)
        {
            bits++;
        }

        _steps = new Step[1 << bits];
        _shift = LongestHash - bits;
        for (int i = 0; i < words.Length; i++)
        {
            Add(words[i], i, isBackward);
        }
    }

    /// <summary>The step from a node along a character; to node 0 where no word goes that way.</summary>
    internal Step Next(int node, char character)
    {
        uint key = KeyOf(node, character);
        Step[] steps = _steps;
        for (int slot = SlotOf(key); ; slot = (slot + 1) & (steps.Length - 1))
        {
            if (steps[slot].Key == key || steps[slot].Key == 0)
            {
                return steps[slot];
            }
        }
    }

    private void Add(string word, int number, bool isBackward)
    {
        int node = Root;
        int slot = 0;
        for (int i = 0; i < word.Length; i++)
        {
            slot = SlotFor(KeyOf(node, word[isBackward ? word.Length - 1 - i : i]));
            node = _steps[slot].Node;
        }

        if (_steps[slot].Word < 0)
        {
            _steps[slot] = _steps[slot] with { Word = (short)number };
        }
    }

    private int SlotFor(uint key)
    {
        int slot = SlotOf(key);
        while (_steps[slot].Key != key)
        {
            if (_steps[slot].Key == 0)
            {
                _steps[slot] = new Step(key, (ushort)++_lastNode, Step.NoWord);
                return slot;
            }

            slot = (slot + 1) & (_steps.Length - 1);
        }

        return slot;
    }

    private static uint KeyOf(int node, char character) => unchecked(((uint)node << 16) | character);

    // Fibonacci hashing: neighbouring code points, as Chinese words have them, fall into different slots.
    private int SlotOf(uint key) => (int)(unchecked(key * 2654435769u) >> _shift);

    /// <summary>One step.</summary>
    /// <param name="Key">The node it leads away from and its character; 0 for no step.</param>
    /// <param name="Node">The node it leads to.</param>
    /// <param name="Word">Place of the word that ends there in the list; <see cref="NoWord"/> where none does.</param>
    internal readonly record struct Step(uint Key, ushort Node, short Word)
    {
        /// <summary>Where no word ends.</summary>
        internal const short NoWord = -1;

        /// <summary>Whether no word goes this way.</summary>
        internal bool IsMissing => Key == 0;
    }
}
