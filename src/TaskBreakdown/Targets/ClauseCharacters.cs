using System;

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

    private static ClauseCharacter[] Create()
    {
        var table = new ClauseCharacter[char.MaxValue + 1];
        Mark(table, ClauseCharacter.Folds, ClauseFolding.Folded);
        Mark(table, ClauseCharacter.Mark, ",。;!?\n:\t\r()“”《》「」‘’");
        Mark(table, ClauseCharacter.OpensTense, "截去上前往目现已过以年历原同近当至此完建实取增达引新解先共期回今迄累连力确计明后下争预拟到本未");
        Mark(table, ClauseCharacter.OpensCompleteness, "全清应愿动零基如无只均实一能宜悉见按逐稳");
        Mark(table, ClauseCharacter.OpensPer, "每人户亩村校年日月、");
        Mark(table, ClauseCharacter.ClaimsNumber, "每第前后 +#.×*〕]·_ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
        return table;
    }

    private static void Mark(ClauseCharacter[] table, ClauseCharacter mark, string characters)
    {
        foreach (char character in characters)
        {
            table[character] |= mark;
        }
    }
}
