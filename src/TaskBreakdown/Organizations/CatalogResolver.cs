using System.Collections.Immutable;

namespace TaskBreakdown.Organizations;

/// <summary>Gives the members of a cell the names a caller's catalog has for them.</summary>
internal static class CatalogResolver
{
    /// <summary>The list with every member that the catalog knows under its official name.</summary>
    internal static OrganizationList Resolve(OrganizationList list, OrganizationCatalog catalog, string? jurisdiction)
    {
        ImmutableArray<Organization>.Builder members = ImmutableArray.CreateBuilder<Organization>(list.Members.Length);
        foreach (Organization member in list.Members)
        {
            members.Add(Resolve(member, catalog, jurisdiction));
        }

        return list with { Members = members.MoveToImmutable() };
    }

    private static Organization Resolve(Organization member, OrganizationCatalog catalog, string? jurisdiction)
    {
        if (EntryFor(member, catalog, jurisdiction) is not { } entry)
        {
            return member;
        }

        return member with
        {
            Name = entry.Name,
            Kind = entry.Kind ?? member.Kind,
            Level = entry.Level ?? member.Level,
            IsCollective = false,
            Alternatives = [],
            Suggestion = null,
        };
    }

    // As written, then by its canonical name, then by what an ambiguous short form may stand for as well.
    private static OrganizationEntry? EntryFor(Organization member, OrganizationCatalog catalog, string? jurisdiction)
    {
        OrganizationEntry? entry = catalog.FindCurrent(member.Text, jurisdiction) ?? catalog.FindCurrent(member.Name, jurisdiction);
        foreach (string alternative in entry is null ? member.Alternatives : [])
        {
            entry ??= catalog.FindCurrent(alternative, jurisdiction);
        }

        return entry;
    }
}
