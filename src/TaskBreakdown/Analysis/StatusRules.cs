using System;
using TaskBreakdown.Polyfills;

namespace TaskBreakdown.Analysis;

/// <summary>Rules that judge how targets stand.</summary>
/// <remarks>Stateless; any number of threads may use it and its rules at once.</remarks>
public static class StatusRules
{
    /// <summary>The traffic light (红黄绿灯).</summary>
    /// <remarks>A target that is reached is met; a limit that is kept to is green until its time is up. What is not reached
    /// is overdue once its time is up, before that green where the attainment is at least what is expected, yellow where it is
    /// at least a share of that, else red.</remarks>
    /// <param name="yellowFrom">The share of the expected attainment from which a target is yellow; from 0 to 1.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="yellowFrom"/> is not from 0 to 1.</exception>
    public static Func<TargetStanding, ProgressStatus> TrafficLight(decimal yellowFrom = 0.8m)
    {
        if (yellowFrom is < 0 or > 1)
        {
            throw new ArgumentOutOfRangeException(nameof(yellowFrom), yellowFrom, "The share is not from 0 to 1.");
        }

        return standing => Judge(standing, yellowFrom);
    }

    private static ProgressStatus Judge(TargetStanding standing, decimal yellowFrom)
    {
        Throw.IfNull(standing);
        if (standing.Attainment is not { } attainment)
        {
            return ProgressStatus.NotReported;
        }

        if (standing.IsMet)
        {
            return standing.IsLimit && standing.AsOf < standing.Due ? ProgressStatus.Green : ProgressStatus.Met;
        }

        if (standing.IsPastDue)
        {
            return ProgressStatus.Overdue;
        }

        if (attainment >= standing.Expected)
        {
            return ProgressStatus.Green;
        }

        return attainment >= standing.Expected * yellowFrom ? ProgressStatus.Yellow : ProgressStatus.Red;
    }
}
