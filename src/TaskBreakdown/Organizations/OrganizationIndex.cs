using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using TaskBreakdown.Polyfills;

namespace TaskBreakdown.Organizations;

/// <summary>Every organization that answers for a task of a document, once, with its spellings and counts.</summary>
/// <remarks>Immutable; any number of threads may share one.</remarks>
public sealed class OrganizationIndex
{
    private readonly DocumentAuthority _authority;
    private readonly OrganizationCatalog? _catalog;
    private readonly Dictionary<OrganizationIdentity, IndexedOrganization> _byIdentity;

    private OrganizationIndex(IReadOnlyList<IndexedOrganization> organizations, DocumentAuthority authority, OrganizationCatalog? catalog)
    {
        Organizations = [.. organizations];
        _authority = authority;
        _catalog = catalog;
        _byIdentity = new Dictionary<OrganizationIdentity, IndexedOrganization>(organizations.Count);
        foreach (IndexedOrganization organization in organizations)
        {
            _byIdentity.Add(organization.Identity, organization);
        }
    }

    /// <summary>The organizations in the order of their first mention.</summary>
    public ImmutableArray<IndexedOrganization> Organizations { get; }

    /// <summary>Makes the index of a document.</summary>
    /// <param name="tasks">The lead and the support of each task, in the order of the document.</param>
    /// <param name="authority">Whose document it is.</param>
    /// <param name="catalog">The caller's catalog, for aliases and former names; null for none.</param>
    /// <returns>The index.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="tasks"/> or <paramref name="authority"/> is null.</exception>
    public static OrganizationIndex Create(
        IEnumerable<(OrganizationList Lead, OrganizationList Support)> tasks,
        DocumentAuthority authority,
        OrganizationCatalog? catalog = null)
    {
        Throw.IfNull(tasks);
        Throw.IfNull(authority);
        var tallies = new List<OrganizationTally>();
        var byIdentity = new Dictionary<OrganizationIdentity, OrganizationTally>();
        int task = 0;
        foreach ((OrganizationList lead, OrganizationList support) in tasks)
        {
            task++;
            Count(lead, tally => tally.CountLead(task));
            Count(support, tally => tally.CountSupport(task));
        }

        return new OrganizationIndex(tallies.ConvertAll(tally => tally.ToIndexed()), authority, catalog);

        void Count(OrganizationList list, Action<OrganizationTally> count)
        {
            foreach (Organization member in list.Members.OrEmpty())
            {
                OrganizationIdentity identity = OrganizationIdentity.Of(member, authority, catalog);
                if (!byIdentity.TryGetValue(identity, out OrganizationTally? tally))
                {
                    byIdentity.Add(identity, tally = new OrganizationTally(identity, member));
                    tallies.Add(tally);
                }

                tally.AddSpelling(member.Text);
                count(tally);
            }
        }
    }

    /// <summary>Finds the organization that a mention is.</summary>
    /// <param name="organization">A mention of this document or of another one of the same place.</param>
    /// <returns>What the document says about it; null where it does not name it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="organization"/> is null.</exception>
    public IndexedOrganization? Find(Organization organization)
    {
        Throw.IfNull(organization);
        _byIdentity.TryGetValue(OrganizationIdentity.Of(organization, _authority, _catalog), out IndexedOrganization? found);
        return found;
    }
}
