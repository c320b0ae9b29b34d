using System.Collections.Generic;
using TaskBreakdown.Text;

namespace TaskBreakdown.Reading.Outlines;

/// <summary>Cuts a text at separators that stand outside of brackets.</summary>
internal static class Phrases
{
    /// <summary>The phrases between the separators, trimmed, without empty ones.</summary>
    internal static IReadOnlyList<MappedText> Split(MappedText text, string separators)
    {
        var phrases = new List<MappedText>();
        int[] depths = BracketScanner.Depths(text.Folded);
        int start = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && (depths[i] > 0 || !separators.Has(text.Folded[i])))
            {
                continue;
            }

            MappedText phrase = text.Slice(start, i - start).Trim();
            if (!phrase.IsEmpty)
            {
                phrases.Add(phrase);
            }

            start = i + 1;
        }

        return phrases;
    }
}
