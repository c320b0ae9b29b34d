using System;

namespace TaskBreakdown.Targets;

/// <summary>Finds where the words that govern a figure begin: behind the figure before it and what belongs to that one.</summary>
internal static class Segments
{
    internal static int StartOf(in TextFrame frame, int index)
    {
        ref readonly Figure figure = ref frame.Figures[index];
        for (int i = index - 1; i >= 0 && frame.Figures[i].Clause == figure.Clause && frame.Figures[i].Start >= figure.ClauseStart; i--)
        {
            if (Ends(frame.Figures[i]))
            {
                return Math.Min(BehindOf(frame, frame.Figures[i], figure.Start), figure.Start);
            }
        }

        return figure.ClauseStart;
    }

    /// <summary>Qualifiers, names and the start of a change stand inside the segment of the figure behind them.</summary>
    private static bool Ends(in Figure figure) => figure.Role switch
    {
        QuantityRole.Target or QuantityRole.Allowance => true,
        QuantityRole.Baseline => !figure.Past.IsEmpty,
        _ => false,
    };

    private static int BehindOf(in TextFrame frame, in Figure previous, int end)
    {
        bool isBehind = !previous.Subject.IsEmpty && previous.Subject.Start >= previous.Quantity.End && previous.Subject.End <= end;
        if (!isBehind)
        {
            return previous.BoundedEnd;
        }

        int joint = frame.Text[previous.Subject.End..end].IndexOf('、');
        return joint < 0 ? previous.Subject.End : previous.Subject.End + joint + 1;
    }
}
