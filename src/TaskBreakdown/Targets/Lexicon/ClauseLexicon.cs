using System;
using System.Collections.Generic;

namespace TaskBreakdown.Targets.Lexicon;

/// <summary>The words of the clause grammar, found by longest match from either side.</summary>
internal sealed class ClauseLexicon
{
    private readonly WordIndex _byStart;
    private readonly WordIndex _byEnd;

    internal ClauseLexicon(params WordGroup[] groups)
    {
        var classes = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (WordGroup group in groups)
        {
            foreach (string word in group.Words)
            {
                // A word that stands in several groups has the classes of all of them.
                classes.TryGetValue(word, out int known);
                classes[word] = known | (int)group.Class;
            }
        }

        _byStart = WordIndex.Of(classes, fromEnd: false);
        _byEnd = WordIndex.Of(classes, fromEnd: true);
    }

    /// <summary>Whether a word of one of the wanted classes may begin with a character.</summary>
    internal bool MayOpen(char first, WordClass wanted) => _byStart.MayOpen(first, (int)wanted);

    /// <summary>The longest word at the start of a text that has one of the wanted classes.</summary>
    /// <param name="text">The text to look into, folded.</param>
    /// <param name="wanted">The classes to accept.</param>
    /// <param name="length">Length of the word; 0 if none was found.</param>
    /// <returns>All classes of the word; <see cref="WordClass.None"/> if none was found.</returns>
    internal WordClass Match(ReadOnlySpan<char> text, WordClass wanted, out int length) =>
        (WordClass)_byStart.Match(text, (int)wanted, int.MaxValue, out length);

    /// <summary>The longest word at the end of a text that has one of the wanted classes and is not longer than a limit.</summary>
    internal WordClass MatchEnd(ReadOnlySpan<char> text, WordClass wanted, int longest, out int length) =>
        (WordClass)_byEnd.Match(text, (int)wanted, longest, out length);
}
