using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using TaskBreakdown.Model;
using TaskBreakdown.Organizations;
using TaskBreakdown.Polyfills;

namespace TaskBreakdown.Analysis.Responsibilities;

/// <summary>Finds the organizations that tasks name together.</summary>
internal static class PairFinder
{
    internal static ImmutableArray<OrganizationPair> Find(
        ImmutableArray<OrganizationDuties> organizations, ImmutableArray<WorkTask> tasks)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < organizations.Length; i++)
        {
            places[organizations[i].Name] = i;
        }

        var pairs = new Dictionary<(int First, int Second), List<WorkTask>>();
        foreach (WorkTask task in tasks)
        {
            AddPairs(PlacesIn(task, organizations, places), task, pairs);
        }

        return
        [
            .. pairs.OrderByDescending(pair => pair.Value.Count)
                .ThenBy(pair => pair.Key.First)
                .ThenBy(pair => pair.Key.Second)
                .Select(pair => new OrganizationPair(organizations[pair.Key.First], organizations[pair.Key.Second], [.. pair.Value])),
        ];
    }

    private static int[] PlacesIn(
        WorkTask task, ImmutableArray<OrganizationDuties> organizations, Dictionary<string, int> places)
    {
        IEnumerable<Organization> members =
            task.Responsibility.Lead.Members.OrEmpty().Concat(task.Responsibility.Support.Members.OrEmpty());
        return
        [
            .. members.Select(member => places[member.Name])
                .Where(place => !organizations[place].IsCollective)
                .Distinct()
                .OrderBy(place => place),
        ];
    }

    private static void AddPairs(int[] places, WorkTask task, Dictionary<(int First, int Second), List<WorkTask>> pairs)
    {
        for (int i = 0; i < places.Length; i++)
        {
            for (int j = i + 1; j < places.Length; j++)
            {
                (int First, int Second) key = (places[i], places[j]);
                if (!pairs.TryGetValue(key, out List<WorkTask>? together))
                {
                    together = [];
                    pairs.Add(key, together);
                }

                together.Add(task);
            }
        }
    }
}
