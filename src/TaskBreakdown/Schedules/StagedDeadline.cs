using System.Collections.Immutable;
using TaskBreakdown.Text;

namespace TaskBreakdown.Schedules;

/// <summary>Joins the limits of one task into one deadline.</summary>
internal static class StagedDeadline
{
    /// <summary>One limit as it is, several as stages whose end is the latest of theirs.</summary>
    internal static Deadline? Combine(string text, ImmutableArray<Deadline> limits)
    {
        if (limits.Length <= 1)
        {
            return limits.IsEmpty ? null : limits[0];
        }

        TextSpan span = TextSpan.FromBounds(limits[0].Span.Start, limits[limits.Length - 1].Span.End);
        return Combine(span.Slice(text), span, limits);
    }

    internal static Deadline Combine(string words, TextSpan span, ImmutableArray<Deadline> stages) => new()
    {
        Text = words,
        Span = span,
        Kind = DeadlineKind.Staged,
        End = LatestEnd(stages),
        IsForecast = AllForecast(stages),
        Stages = stages,
    };

    private static CalendarDate? LatestEnd(ImmutableArray<Deadline> stages)
    {
        CalendarDate? latest = null;
        foreach (Deadline stage in stages)
        {
            if (stage.End is { } end && (latest is null || end > latest))
            {
                latest = end;
            }
        }

        return latest;
    }

    private static bool AllForecast(ImmutableArray<Deadline> stages)
    {
        foreach (Deadline stage in stages)
        {
            if (!stage.IsForecast)
            {
                return false;
            }
        }

        return true;
    }
}
