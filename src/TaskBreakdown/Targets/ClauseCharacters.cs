using TaskBreakdown.Targets.Lexicon;

namespace TaskBreakdown.Targets;

/// <summary>One byte for each UTF-16 code unit: what the readers of a whole text stop at.</summary>
/// <remarks>In running text such a character stands every few places, where one look each is faster than a vectorised search from stop to stop.</remarks>
internal static class ClauseCharacters
{
    /// <summary>The flags of the character with that number.</summary>
    internal static readonly ClauseCharacter[] Table = Create();

    /// <summary>Whether a character is one to stop at.</summary>
    internal static bool Is(char character, ClauseCharacter wanted) => (Table[character] & wanted) != 0;

    /// <summary>Whether two characters may open a word together.</summary>
    /// <param name="first">The first of them.</param>
    /// <param name="second">The second.</param>
    /// <param name="wanted">The flag of the second character.</param>
    internal static bool AreOpening(char first, char second, ClauseCharacter wanted) =>
        (((int)Table[first] << 1) & (int)Table[second] & (int)wanted) != 0;

    private static ClauseCharacter[] Create()
    {
        var table = new ClauseCharacter[char.MaxValue + 1];
        Mark(table, ClauseCharacter.Mark, ",。;!?\n:\t\r()“”《》「」‘’");
        Mark(table, ClauseCharacter.EndsOrder, "别责头");
        Mark(table, ClauseCharacter.Alone, CompletenessWords.Joints);
        MarkWords(table, ClauseCharacter.OpensTense, TenseWords.Past.Words);
        MarkWords(table, ClauseCharacter.OpensTense, TenseWords.WeakPast.Words);
        MarkWords(table, ClauseCharacter.OpensTense, TenseWords.Future.Words);
        MarkWords(table, ClauseCharacter.OpensCompleteness, CompletenessWords.Words);
        MarkFolded(table);
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

    /// <summary>A character with another form does what that form does.</summary>
    private static void MarkFolded(ClauseCharacter[] table)
    {
        foreach (char character in ClauseFolding.Folded)
        {
            table[character] |= ClauseCharacter.Folds | table[ClauseFolding.Fold(character)];
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
