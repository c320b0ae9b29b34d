using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace TaskBreakdown.Organizations;

/// <summary>Finds names of a document that are close to one of its other names. They are reported, never merged.</summary>
internal static class NearNames
{
    // 桥头镇 and 桥下镇 are two towns: names this short differ in a character for good reason.
    private const int ShortestName = 5;

    private const int UsualNames = 64;

    // No document has so many units; where a text does, its names are no units, and comparing them would take for ever.
    private const int MostNames = 1000;

    private const string Counters = "一二三四五六七八九十东西南北中";

    /// <summary>Finds them.</summary>
    /// <param name="mentions">Every member of every cell, in the order of the document.</param>
    internal static ImmutableArray<NearName> Find(IEnumerable<Organization> mentions)
    {
        var names = new Dictionary<string, CountedName>(UsualNames, StringComparer.Ordinal);
        foreach (Organization mention in mentions)
        {
            if (!IsComparable(mention))
            {
                continue;
            }

            if (!names.TryGetValue(mention.Name, out CountedName? name))
            {
                names.Add(mention.Name, name = new CountedName(mention));
                if (names.Count > MostNames)
                {
                    return [];
                }
            }

            name.Count++;
        }

        return Compare([.. names.Values]);
    }

    private static ImmutableArray<NearName> Compare(CountedName[] names)
    {
        var found = new List<NearName>();
        foreach (CountedName name in names)
        {
            if (name.Count == 1 && !KnownNames.IsKnown(name.First.Name) && Nearest(name, names) is { } near)
            {
                found.Add(new NearName(name.First, near.First.Text, near.Count));
            }
        }

        found.Sort((left, right) => left.Mention.Span.Start.CompareTo(right.Mention.Span.Start));
        return [.. found];
    }

    // Proper names (towns, companies, zones) may differ in a character and be two.
    private static bool IsComparable(Organization mention) => !mention.IsCollective && mention.Kind is
        OrganizationKind.Department or OrganizationKind.BranchBureau or OrganizationKind.Institution or OrganizationKind.PartyOrgan
        or OrganizationKind.MassOrganization or OrganizationKind.VerticalAgency or OrganizationKind.CommandOrLeadingGroup;

    private static CountedName? Nearest(CountedName name, CountedName[] names)
    {
        CountedName? nearest = null;
        int closest = name.Body.Length < ShortestName ? 0 : Math.Max(1, name.Body.Length / 4);
        foreach (CountedName other in names)
        {
            // What a body does stands first: 农业农村局 is no slip for 工业农村局.
            if (other.Count < 2 || closest == 0 || other.Body[0] != name.Body[0])
            {
                continue;
            }

            int distance = EditDistance.Between(name.Body, other.Body, closest);
            bool isCloser = distance < closest || (distance == closest && (nearest is null || other.Count > nearest.Count));
            if (distance > 0 && isCloser && !DifferInCounter(name.Body, other.Body))
            {
                (nearest, closest) = (other, distance);
            }
        }

        return nearest;
    }

    // 第一人民医院, 城东派出所
    private static bool DifferInCounter(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        for (int i = 0; left.Length == right.Length && i < left.Length; i++)
        {
            if (left[i] != right[i])
            {
                return Counters.AsSpan().IndexOf(left[i]) >= 0 && Counters.AsSpan().IndexOf(right[i]) >= 0;
            }
        }

        return false;
    }

    private sealed class CountedName(Organization first)
    {
        private int _prefix = -1;

        internal Organization First { get; } = first;

        internal int Count { get; set; }

        /// <summary>The name without its prefix; the whole name where nothing else is left.</summary>
        internal ReadOnlySpan<char> Body => First.Name.AsSpan(Prefix < First.Name.Length ? Prefix : 0);

        private int Prefix => _prefix < 0 ? _prefix = LevelPrefixReader.Read(First.Name.AsSpan()).Length : _prefix;
    }
}
