using System;
using TaskBreakdown.Text;

namespace TaskBreakdown.Organizations.Lexicon;

/// <summary>Words that a text may end in and what each stands for; the longest one counts.</summary>
/// <typeparam name="T">What a word stands for.</typeparam>
internal sealed class EndTable<T>
{
    private readonly WordEntry<T>[] _entries;
    private readonly EndWords _words;

    /// <summary>Takes over the words.</summary>
    internal EndTable(WordEntry<T>[] entries)
    {
        _entries = entries;
        _words = new EndWords(Array.ConvertAll(entries, entry => entry.Word));
    }

    /// <summary>The longest word a text ends in.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">What it stands for.</param>
    /// <returns>Length of the word; 0 without a match.</returns>
    internal int MatchEnd(ReadOnlySpan<char> text, out T? value)
    {
        int length = _words.MatchEnd(text, out int index);
        value = index < 0 ? default : _entries[index].Value;
        return length;
    }
}
