using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace TaskBreakdown.Organizations;

/// <summary>Finds names of a document that are close to one of its other names. They are reported, never merged.</summary>
internal static class NearNames
{
    // 桥头镇 and 桥下镇 are two towns: names this short differ in a character for good reason.
    private const int ShortestName = 5;

    private const string Counters = "一二三四五六七八九十东西南北中";

    /// <summary>Finds them.</summary>
    /// <param name="mentions">Every member of every cell, in the order of the document.</param>
    internal static ImmutableArray<NearName> Find(IEnumerable<Organization> mentions)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var firsts = new Dictionary<string, Organization>(StringComparer.Ordinal);
        foreach (Organization mention in mentions)
        {
            if (IsComparable(mention))
            {
                counts.TryGetValue(mention.Name, out int count);
                counts[mention.Name] = count + 1;
                firsts[mention.Name] = count == 0 ? mention : firsts[mention.Name];
            }
        }

        ImmutableArray<NearName>.Builder found = ImmutableArray.CreateBuilder<NearName>();
        foreach (Organization mention in firsts.Values)
        {
            if (counts[mention.Name] == 1 && !KnownNames.IsKnown(mention.Name) && Nearest(mention, counts, firsts) is { } near)
            {
                found.Add(new NearName(mention, near.Text, counts[near.Name]));
            }
        }

        found.Sort((left, right) => left.Mention.Span.Start.CompareTo(right.Mention.Span.Start));
        return found.ToImmutable();
    }

    // Proper names (towns, companies, zones) may differ in a character and be two.
    private static bool IsComparable(Organization mention) => !mention.IsCollective && mention.Kind is
        OrganizationKind.Department or OrganizationKind.BranchBureau or OrganizationKind.Institution or OrganizationKind.PartyOrgan
        or OrganizationKind.MassOrganization or OrganizationKind.VerticalAgency or OrganizationKind.CommandOrLeadingGroup;

    private static Organization? Nearest(Organization mention, Dictionary<string, int> counts, Dictionary<string, Organization> firsts)
    {
        Organization? nearest = null;
        ReadOnlySpan<char> body = BodyOf(mention);
        int closest = LimitFor(body.Length);
        foreach (Organization other in firsts.Values)
        {
            if (counts[other.Name] < 2 || !SharesStart(body, BodyOf(other)))
            {
                continue;
            }

            int distance = EditDistance.Between(body, BodyOf(other), closest);
            bool isCloser = distance < closest || (distance == closest && (nearest is null || counts[other.Name] > counts[nearest.Name]));
            if (distance > 0 && isCloser && !DifferInCounter(body, BodyOf(other)))
            {
                (nearest, closest) = (other, distance);
            }
        }

        return nearest;
    }

    private static int LimitFor(int length) => length < ShortestName ? 0 : Math.Max(1, length / 4);

    // What a body does stands first: 农业农村局 is no slip for 工业农村局.
    private static bool SharesStart(ReadOnlySpan<char> left, ReadOnlySpan<char> right) => !left.IsEmpty && !right.IsEmpty && left[0] == right[0];

    // 第一人民医院, 城东派出所
    private static bool DifferInCounter(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (left.Length != right.Length)
        {
            return false;
        }

        for (int i = 0; i < left.Length; i++)
        {
            if (left[i] != right[i])
            {
                return Counters.AsSpan().IndexOf(left[i]) >= 0 && Counters.AsSpan().IndexOf(right[i]) >= 0;
            }
        }

        return false;
    }

    private static ReadOnlySpan<char> BodyOf(Organization mention)
    {
        ReadOnlySpan<char> name = mention.Name.AsSpan();
        return name.Slice(LevelPrefixReader.Read(name).Length);
    }
}
