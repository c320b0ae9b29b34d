using System.Collections.Immutable;
using TaskBreakdown.Text;

namespace TaskBreakdown.Reading.Rows;

/// <summary>Splits a cell of leaders into names.</summary>
internal static class LeaderNames
{
    private const string Separators = "、,，;；/\n";
    private const int ShortestName = 2;

    /// <summary>The names in the order of the text, blanks inside them deleted: 俞 平 is one name.</summary>
    internal static ImmutableArray<string> Split(string cell)
    {
        var names = ImmutableArray.CreateBuilder<string>();
        int start = 0;
        for (int i = 0; i <= cell.Length; i++)
        {
            if (i == cell.Length || Separators.Has(cell[i]))
            {
                AddName(names, cell.Substring(start, i - start));
                start = i + 1;
            }
        }

        return names.ToImmutable();
    }

    /// <summary>陆 明 俞 平: names of two characters, each spread to the width of three.</summary>
    private static string[] JoinSpacedNames(string[] words)
    {
        bool areSpread = words.Length >= 4 && words.Length % 2 == 0 && System.Array.TrueForAll(words, word => word.Length == 1);
        if (!areSpread)
        {
            return words;
        }

        var names = new string[words.Length / 2];
        for (int i = 0; i < names.Length; i++)
        {
            names[i] = words[2 * i] + words[(2 * i) + 1];
        }

        return names;
    }

    /// <summary>Adds a name; a blank separates two names only where both sides are long enough to be names.</summary>
    private static void AddName(ImmutableArray<string>.Builder names, string part)
    {
        string trimmed = FoldedText.Fold(part).Trim();
        string[] words = trimmed.Split([' '], System.StringSplitOptions.RemoveEmptyEntries);
        words = JoinSpacedNames(words);
        bool areNames = words.Length > 1 && System.Array.TrueForAll(words, word => word.Length >= ShortestName);
        foreach (string name in areNames ? words : [FoldedText.RemoveBlanks(trimmed)])
        {
            if (name.Length > 0)
            {
                names.Add(name);
            }
        }
    }
}
