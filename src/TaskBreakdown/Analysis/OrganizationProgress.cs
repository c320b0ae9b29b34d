using System;
using System.Collections.Immutable;
using System.Linq;

namespace TaskBreakdown.Analysis;

/// <summary>How the targets of the tasks that one organization leads stand.</summary>
/// <remarks>Immutable; any number of threads may share one. Compares by reference.</remarks>
public sealed partial class OrganizationProgress
{
    internal OrganizationProgress(string? name, ImmutableArray<TargetProgress> targets)
    {
        Name = name;
        Targets = targets;
    }

    /// <summary>The canonical name; null for the targets of tasks without a lead.</summary>
    public string? Name { get; }

    /// <summary>The targets in the order of the document; never empty. Those of co-led tasks stand with each lead.</summary>
    public ImmutableArray<TargetProgress> Targets { get; }

    /// <summary>How many of the targets have a report.</summary>
    public int Reported => Targets.Count(target => target.Standing.Actual is not null);

    /// <summary>The mean of the attainments reported, none of them counted above 1; null where nothing is reported.</summary>
    public decimal? MeanAttainment => MeanOf(Targets);

    /// <summary>How many of the targets are judged so.</summary>
    /// <param name="status">The status.</param>
    /// <returns>A number from 0.</returns>
    public int Count(ProgressStatus status) => Targets.Count(target => target.Status == status);

    internal static decimal? MeanOf(ImmutableArray<TargetProgress> targets)
    {
        decimal[] attained = [.. targets.Select(target => target.Standing.Attainment).OfType<decimal>().Select(share => Math.Min(1, share))];
        return attained.Length == 0 ? null : attained.OrderBy(share => share).Sum() / attained.Length;
    }
}
