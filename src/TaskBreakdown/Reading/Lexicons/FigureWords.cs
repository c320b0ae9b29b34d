using System;
using TaskBreakdown.Text;

namespace TaskBreakdown.Reading.Lexicons;

/// <summary>Tells cells that hold nothing but a figure, as rows of sums do.</summary>
internal static class FigureWords
{
    private const int LongestUnit = 2;

    /// <summary>Whether a text is a figure, with a unit of a character or two at most: 15842, 3.5%, 2项.</summary>
    internal static bool IsFigure(ReadOnlySpan<char> folded)
    {
        int end = 0;
        while (end < folded.Length && (OrdinalText.IsDigit(folded[end]) || ".,- ".Has(folded[end])))
        {
            end++;
        }

        return end > 0 && folded.HasDigit() && folded.Length - end <= LongestUnit;
    }
}
