using System;
using System.Collections.Immutable;
using System.Linq;

namespace TaskBreakdown.Analysis.Reviewing;

/// <summary>The progress of targets by the organizations that lead their tasks.</summary>
internal static class OrganizationTotals
{
    internal static ImmutableArray<OrganizationProgress> Of(ImmutableArray<TargetProgress> targets) =>
    [
        .. targets.SelectMany(target => target.Target.LeadNames().Select(lead => (Lead: lead, Target: target)))
            .GroupBy(pair => pair.Lead, pair => pair.Target, StringComparer.Ordinal)
            .Select(group => new OrganizationProgress(group.Key, [.. group]))
            .OrderByDescending(progress => progress.Targets.Length),
    ];
}
