using System;
using System.Globalization;

namespace TaskBreakdown.Analysis.Reviewing;

/// <summary>Says in a sentence how a target stands.</summary>
internal static class StandingText
{
    internal static string Explain(TargetStanding standing, ProgressStatus status)
    {
        string figure = Signs.Of(standing.Target.Target.Comparison) + standing.Target.Target.Raw;
        if (standing.Actual is not { } actual || standing.Value is not { } value)
        {
            return $"Nothing is reported up to {standing.AsOf}; {figure} is due on {standing.Due}.";
        }

        string reached = $"{value.ToString("#,0.####", CultureInfo.InvariantCulture)}{standing.Target.Target.UnitText} on {actual.AsOf}";
        string share = $"{Percent(standing.Attainment)} of {figure} ({reached}), {Percent(standing.Expected)} expected";
        return status switch
        {
            ProgressStatus.Met => $"Met: {share}.",
            ProgressStatus.Overdue => $"Overdue since {standing.Due}: {share}.",
            _ => $"{share}; due on {standing.Due}.",
        };
    }

    /// <summary>A share in percent with one decimal; a share that no one would read is only said to be large.</summary>
    internal static string Percent(decimal? share)
    {
        decimal known = share.GetValueOrDefault();
        return known > 1000 ? "> 100,000%" : Math.Round(known * 100, 1).ToString("0.#", CultureInfo.InvariantCulture) + "%";
    }
}
