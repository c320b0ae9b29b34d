using System;
using System.Linq;

namespace TaskBreakdown.Cli.Output;

/// <summary>Shares the width of a table out among its columns.</summary>
internal static class ColumnWidths
{
    /// <summary>
    /// No column gets more than its longest line needs; what one leaves over goes to the others by their weights.
    /// </summary>
    /// <param name="natural">Width of the longest line of each column.</param>
    /// <param name="weights">What a column gets beside the others; greater than 0.</param>
    /// <param name="available">Columns of the terminal for all of them together.</param>
    /// <returns>A width for each column, at least 2: no Chinese character fits less.</returns>
    internal static int[] Share(int[] natural, int[] weights, int available)
    {
        var widths = new int[natural.Length];
        bool[] isOpen = [.. natural.Select(_ => true)];
        bool settled = false;
        while (!settled)
        {
            int weight = weights.Where((_, i) => isOpen[i]).Sum();
            int rest = available - widths.Where((_, i) => !isOpen[i]).Sum();
            settled = true;
            for (int i = 0; i < natural.Length; i++)
            {
                if (isOpen[i])
                {
                    int share = rest * weights[i] / Math.Max(1, weight);
                    bool fits = natural[i] <= share;
                    widths[i] = Math.Max(2, fits ? natural[i] : share);
                    isOpen[i] = !fits;
                    settled &= !fits;
                }
            }
        }

        return widths;
    }
}
