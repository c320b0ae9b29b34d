using System;
using System.Collections.Generic;
using TaskBreakdown.Text;

namespace TaskBreakdown.Targets.Lexicon;

/// <summary>The words of the clause grammar, found by longest match.</summary>
internal sealed class ClauseLexicon
{
    private readonly WordTable<WordClass> _words;

    internal ClauseLexicon(params WordGroup[] groups) => _words = new WordTable<WordClass>(Merge(groups));

    /// <summary>The longest word at the start of the text that has one of the wanted classes.</summary>
    /// <param name="text">The text to look into, folded to half width.</param>
    /// <param name="wanted">The classes to accept.</param>
    /// <param name="length">Length of the word; 0 if none was found.</param>
    /// <returns>All classes of the word; <see cref="WordClass.None"/> if none was found.</returns>
    internal WordClass Match(ReadOnlySpan<char> text, WordClass wanted, out int length)
    {
        length = 0;
        if (text.IsEmpty)
        {
            return WordClass.None;
        }

        foreach (ref readonly WordEntry<WordClass> entry in _words.StartingWith(text[0]))
        {
            if ((entry.Value & wanted) != 0 && text.StartsWith(entry.Word.AsSpan(), StringComparison.Ordinal))
            {
                length = entry.Word.Length;
                return entry.Value;
            }
        }

        return WordClass.None;
    }

    /// <summary>A word that stands in several groups has the classes of all of them.</summary>
    private static WordEntry<WordClass>[] Merge(WordGroup[] groups)
    {
        var classes = new Dictionary<string, WordClass>(StringComparer.Ordinal);
        foreach (WordGroup group in groups)
        {
            foreach (string word in group.Words)
            {
                classes.TryGetValue(word, out WordClass known);
                classes[word] = known | group.Class;
            }
        }

        var entries = new WordEntry<WordClass>[classes.Count];
        int next = 0;
        foreach (KeyValuePair<string, WordClass> pair in classes)
        {
            entries[next++] = new WordEntry<WordClass>(pair.Key, pair.Value);
        }

        return entries;
    }
}
