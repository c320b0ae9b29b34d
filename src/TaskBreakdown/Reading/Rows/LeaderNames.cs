using System.Collections.Generic;
using System.Collections.Immutable;
using TaskBreakdown.Reading.Lexicons;
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
        if (cell.Length == 0)
        {
            return [];
        }

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

        return JoinTitles(names);
    }

    /// <summary>县委常委、副县长王某某 and 副市长⏎王某某 are one person: a title without a name belongs to the name behind it.</summary>
    private static ImmutableArray<string> JoinTitles(ImmutableArray<string>.Builder names)
    {
        for (int i = names.Count - 2; i >= 0; i--)
        {
            if (PersonNames.IsTitle(names[i]) && PersonNames.IsName(names[i + 1]))
            {
                string joiner = PersonNames.HasTitle(names[i + 1]) ? "、" : "";
                names[i] += joiner + names[i + 1];
                names.RemoveAt(i + 1);
            }
        }

        return names.ToImmutable();
    }

    /// <summary>陆 明 俞 平, 陈某某 向 某: names of two characters, each spread to the width of three.</summary>
    private static string[] JoinSpacedNames(string[] words)
    {
        var names = new List<string>(words.Length);
        for (int i = 0; i < words.Length; i++)
        {
            bool isSpread = words.Length > 2 && words[i].Length == 1 && i + 1 < words.Length && words[i + 1].Length == 1;
            names.Add(isSpread ? words[i] + words[i + 1] : words[i]);
            i += isSpread ? 1 : 0;
        }

        return [.. names];
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
