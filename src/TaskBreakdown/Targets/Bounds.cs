using System;
using TaskBreakdown.Text;

namespace TaskBreakdown.Targets;

/// <summary>The words right before and right behind a number that bound it.</summary>
internal static class Bounds
{
    private const int MostBlanks = 2;

    /// <summary>The length of the bounding word at the end of the text, blanks behind it included; 0 for none.</summary>
    /// <param name="text">The text before the number, from the last figure on.</param>
    /// <param name="comparison">Changed where there is such a word.</param>
    internal static int LengthBefore(ReadOnlySpan<char> text, ref Comparison comparison)
    {
        int end = text.Length;
        while (end > 0 && text.Length - end < MostBlanks && IsBlank(text[end - 1]))
        {
            end--;
        }

        if (end == 0)
        {
            return 0;
        }

        foreach (ref readonly WordEntry<Comparison?> entry in BoundWords.Before.StartingWith(text[end - 1]))
        {
            if (!EndsWithReversed(text[..end], entry.Word))
            {
                continue;
            }

            comparison = entry.Value ?? comparison;
            return entry.Value is null ? 0 : entry.Word.Length + text.Length - end;
        }

        return 0;
    }

    /// <summary>The length of the bounding word at the start of the text, blanks before it included; 0 for none.</summary>
    /// <param name="text">The text behind the number.</param>
    /// <param name="countsThings">Whether the unit is a measure word, behind which 内 can open a noun: 10个内设机构.</param>
    /// <param name="comparison">Changed where there is such a word. A bound behind wins over one before: 控制在5%左右.</param>
    internal static int LengthBehind(ReadOnlySpan<char> text, bool countsThings, ref Comparison comparison)
    {
        int start = 0;
        while (start < text.Length && start < MostBlanks && IsBlank(text[start]))
        {
            start++;
        }

        if (start == text.Length)
        {
            return 0;
        }

        foreach (ref readonly WordEntry<Comparison?> entry in BoundWords.Behind.StartingWith(text[start]))
        {
            if (text[start..].StartsWith(entry.Word.AsSpan(), StringComparison.Ordinal))
            {
                bool bounds = entry.Value is not null && !OpensNoun(text[start..], countsThings, entry.Word);
                comparison = bounds ? entry.Value!.Value : comparison;
                return bounds ? start + entry.Word.Length : 0;
            }
        }

        return 0;
    }

    /// <summary>Where the words that govern a figure end: 突破 and 控制在 bound it and are its verb as well.</summary>
    internal static int GovernedEnd(ReadOnlySpan<char> text, in ScannedQuantity quantity)
    {
        ReadOnlySpan<char> bound = text[quantity.BoundedStart..quantity.Start];
        bool isVerb = bound.SequenceEqual("突破".AsSpan()) || bound.SequenceEqual("控制在".AsSpan()) || bound.SequenceEqual("严控在".AsSpan());
        return isVerb ? quantity.Start : quantity.BoundedStart;
    }

    /// <summary>多, 余 and 内 bound as the last word only; before another character they may open a noun: 50个多功能厅.</summary>
    private static bool OpensNoun(ReadOnlySpan<char> text, bool countsThings, string word)
    {
        bool isWordy = word is "多" or "余" or "餘" || (countsThings && word is "内" or "內");
        return isWordy && text.Length > 1 && text[1] is >= '\u4E00' and <= '\u9FFF';
    }

    private static bool IsBlank(char character) => (CharacterClasses.Table[character] & CharacterClass.Blank) != 0;

    private static bool EndsWithReversed(ReadOnlySpan<char> text, string word)
    {
        if (text.Length < word.Length)
        {
            return false;
        }

        for (int i = 0; i < word.Length; i++)
        {
            if (text[text.Length - 1 - i] != word[i])
            {
                return false;
            }
        }

        return true;
    }
}
