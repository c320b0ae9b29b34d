using System;
using TaskBreakdown.Targets.Lexicon;

namespace TaskBreakdown.Targets;

/// <summary>One byte for each UTF-16 code unit: what the readers that walk over a whole text stop at.</summary>
/// <remarks>In running text such a character stands every few places, where one look each is faster than a vectorised search from stop to stop.</remarks>
internal static class ClauseCharacters
{
    private static readonly ClauseCharacter[] Table = Create();

    /// <summary>Whether a character is one to stop at.</summary>
    internal static bool Is(char character, ClauseCharacter wanted) => (Table[character] & wanted) != 0;

    /// <summary>The first place at or behind another where such a character stands; the end where none does.</summary>
    internal static int IndexIn(ReadOnlySpan<char> text, int start, int end, ClauseCharacter wanted)
    {
        ClauseCharacter[] table = Table;
        text = text[..end];

        // Unchecked: a place never passes the end of the text, and the check would cost a third of the loop.
        unchecked
        {
            for (int place = start; (uint)place < (uint)text.Length; place++)
            {
                if ((table[text[place]] & wanted) != 0)
                {
                    return place;
                }
            }
        }

        return end;
    }

    /// <summary>The first place at or behind another where the two characters of a word may stand; the end where none do.</summary>
    /// <param name="text">The text to look into.</param>
    /// <param name="start">Where to begin.</param>
    /// <param name="end">Where to stop; a word may reach beyond it.</param>
    /// <param name="second">The flag of the second character.</param>
    internal static int WordIn(ReadOnlySpan<char> text, int start, int end, ClauseCharacter second)
    {
        ClauseCharacter[] table = Table;
        unchecked
        {
            for (int place = start; place < end; place++)
            {
                int first = (int)table[text[place]];
                int next = (uint)(place + 1) < (uint)text.Length ? (int)table[text[place + 1]] : 0;
                if ((((first << 1) & next & (int)second) | (first & (int)ClauseCharacter.Alone)) != 0)
                {
                    return place;
                }
            }
        }

        return end;
    }

    private static ClauseCharacter[] Create()
    {
        var table = new ClauseCharacter[char.MaxValue + 1];
        Mark(table, ClauseCharacter.Folds, ClauseFolding.Folded);
        Mark(table, ClauseCharacter.Mark, ",。;!?\n:\t\r()“”《》「」‘’");
        Mark(table, ClauseCharacter.OpensPer, "每人户亩村校年日月、");
        Mark(table, ClauseCharacter.Alone, CompletenessWords.Joints);
        MarkWords(table, ClauseCharacter.OpensTense, TenseWords.Past.Words);
        MarkWords(table, ClauseCharacter.OpensTense, TenseWords.WeakPast.Words);
        MarkWords(table, ClauseCharacter.OpensTense, TenseWords.Future.Words);
        MarkWords(table, ClauseCharacter.OpensCompleteness, CompletenessWords.Words);
        return table;
    }

    private static void MarkWords(ClauseCharacter[] table, ClauseCharacter first, string[] words)
    {
        foreach (string word in words)
        {
            table[word[0]] |= word.Length == 1 ? ClauseCharacter.Alone : first;
            if (word.Length > 1)
            {
                table[word[1]] |= (ClauseCharacter)((int)first << 1);
            }
        }
    }

    private static void Mark(ClauseCharacter[] table, ClauseCharacter mark, string characters)
    {
        foreach (char character in characters)
        {
            table[character] |= mark;
        }
    }
}
