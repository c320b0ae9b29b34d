using System;
using TaskBreakdown.Polyfills;

namespace TaskBreakdown.Organizations;

/// <summary>Which organization a mention is: two mentions are the same organization when name and jurisdiction agree.</summary>
/// <remarks>
/// <para>Immutable; any number of threads may share one. Equality is ordinal over both members.</para>
/// <para>The name is the canonical one, with the class word instead of the place (区卫生健康局 for 北仑区卫生健康局).
/// The jurisdiction is the place the body belongs to: the one its name gives, else the document's, or the place around
/// it for a body of a higher level (市生态环境局 in a district's document). It is null where neither is named, and for
/// bodies of the nation; identities without a jurisdiction are comparable only between documents of one place.</para>
/// <para>A former name is another organization unless the catalog links it; nothing is linked by guess.</para>
/// </remarks>
/// <param name="Name">The canonical name within the jurisdiction.</param>
/// <param name="Jurisdiction">The place; null where it is not known.</param>
public sealed record OrganizationIdentity(string Name, string? Jurisdiction)
{
    /// <summary>The identity of a mention.</summary>
    /// <param name="organization">The mention.</param>
    /// <param name="authority">Whose document it stands in.</param>
    /// <param name="catalog">The caller's catalog, for aliases and former names; null for none.</param>
    /// <returns>The identity.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="organization"/> or <paramref name="authority"/> is null.</exception>
    public static OrganizationIdentity Of(Organization organization, DocumentAuthority authority, OrganizationCatalog? catalog = null)
    {
        Throw.IfNull(organization);
        Throw.IfNull(authority);
        LevelPrefix prefix = LevelPrefixReader.Read(organization.Name.AsSpan());
        string? place = PlaceOf(organization, prefix, authority);
        if (catalog?.Find(organization.Name, place) is { } entry)
        {
            place = entry.Jurisdiction ?? place;
            return new OrganizationIdentity(PlaceNaming.Key(entry.Name, place), place);
        }

        return new OrganizationIdentity(PlaceNaming.Key(organization.Name, place), place);
    }

    private static string? PlaceOf(Organization organization, LevelPrefix prefix, DocumentAuthority authority)
    {
        if (organization.Level == OrganizationLevel.National)
        {
            return null;
        }

        return prefix.Form switch
        {
            LevelPrefixForm.Place when prefix.Length < organization.Name.Length => OwnPlace(organization.Name.Substring(0, prefix.Length)),
            LevelPrefixForm.Bare when IsAbove(prefix.Level, authority.Level) => ParentOf(authority, organization.Name.Substring(0, prefix.Length)),
            _ => authority.Jurisdiction,
        };
    }

    // 宁波市北仑区: the last place of the chain.
    private static string OwnPlace(string chain) =>
        PlaceChainReader.TryRead(chain.AsSpan(), 0, out PlaceChain read) && read.End == chain.Length ? chain.Substring(read.OwnStart) : chain;

    private static bool IsAbove(OrganizationLevel level, OrganizationLevel document) =>
        level is OrganizationLevel.Province or OrganizationLevel.City
        && document is OrganizationLevel.City or OrganizationLevel.County or OrganizationLevel.District or OrganizationLevel.Subdistrict or OrganizationLevel.Town
        && level < document
        && !(level == OrganizationLevel.City && document == OrganizationLevel.County);

    private static string? ParentOf(DocumentAuthority authority, string classWord) =>
        authority.Parent is { } parent && parent.EndsWith(classWord, StringComparison.Ordinal) ? OwnPlace(parent) : null;
}
