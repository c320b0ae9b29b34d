using System;
using TaskBreakdown.Text;

namespace TaskBreakdown.Organizations.Lexicon;

/// <summary>Words that a text may start with and what each stands for; the longest one counts.</summary>
/// <typeparam name="T">What a word stands for.</typeparam>
internal sealed class StartTable<T>
{
    private readonly WordEntry<T>[] _entries;
    private readonly StartWords _words;

    /// <summary>Takes over the words.</summary>
    internal StartTable(WordEntry<T>[] entries)
    {
        _entries = entries;
        _words = new StartWords(Array.ConvertAll(entries, entry => entry.Word));
    }

    /// <summary>The characters that its words begin with.</summary>
    internal string FirstCharacters => string.Concat(Array.ConvertAll(_entries, entry => entry.Word[0]));

    /// <summary>The characters that its words end in.</summary>
    internal string LastCharacters => string.Concat(Array.ConvertAll(_entries, entry => entry.Word[entry.Word.Length - 1]));

    /// <summary>The longest word a text starts with.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">What it stands for.</param>
    /// <returns>Length of the word; 0 without a match.</returns>
    internal int MatchStart(ReadOnlySpan<char> text, out T? value)
    {
        int length = _words.MatchStart(text, out int index);
        value = index < 0 ? default : _entries[index].Value;
        return length;
    }

    /// <summary>What the whole text stands for, where it is one of the words.</summary>
    internal bool TryFind(ReadOnlySpan<char> text, out T? value)
    {
        int index = _words.IndexOf(text);
        value = index < 0 ? default : _entries[index].Value;
        return index >= 0;
    }
}
