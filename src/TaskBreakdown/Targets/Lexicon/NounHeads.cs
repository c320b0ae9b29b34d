using System;
using System.Collections.Generic;

namespace TaskBreakdown.Targets.Lexicon;

/// <summary>Reads from the end of a noun phrase what a figure beside it can be.</summary>
internal static class NounHeads
{
    private static readonly WordIndex Endings = Merge(
        NounEndings.Indicator, NounEndings.Rate, NounEndings.Money, NounEndings.Coefficient, NounEndings.Facility,
        NounEndings.Place, NounEndings.Time, NounEndings.Grant, NounEndings.Event, NounEndings.Countable);

    /// <summary>What all the endings of a phrase that the lexicon knows say together.</summary>
    internal static NounHead Of(ReadOnlySpan<char> noun)
    {
        NounHead heads = NounHead.None;
        int longest = int.MaxValue;
        while (longest > 0)
        {
            heads |= (NounHead)Endings.Match(noun, ~0, longest, out int length);
            longest = length - 1;
        }

        return heads;
    }

    /// <summary>Whether a word of two characters or more inside a phrase says so, as 项目 in 饲料加工项目前期.</summary>
    internal static bool Contain(ReadOnlySpan<char> noun, NounHead head)
    {
        for (int end = noun.Length; end >= 2; end--)
        {
            if (Endings.Match(noun[..end], (int)head, int.MaxValue, out int length) != 0 && length >= 2)
            {
                return true;
            }
        }

        return false;
    }

    private static WordIndex Merge(params HeadGroup[] groups)
    {
        var heads = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (HeadGroup group in groups)
        {
            foreach (string ending in group.Endings)
            {
                heads.TryGetValue(ending, out int known);
                heads[ending] = known | (int)group.Head;
            }
        }

        return WordIndex.Of(heads, fromEnd: true);
    }
}
