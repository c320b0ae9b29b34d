using System.Collections.Generic;
using System.Linq;
using TaskBreakdown.Text;

namespace TaskBreakdown.Organizations;

/// <summary>Infers whose document it is: by its title, else its issuing body, else its signature, else the prefixes in its cells.</summary>
/// <remarks>
/// The title goes first because pages are often published by the office of another level; what a title only carries
/// out (贯彻落实省政府…) goes last. A place may come from another part than the level if the levels agree.
/// </remarks>
internal static class DocumentAuthorityReader
{
    /// <summary>Infers it.</summary>
    /// <param name="title">The title; null without one.</param>
    /// <param name="issuingBodies">Values of the metadata that name who issued or published the document.</param>
    /// <param name="signatures">Lines that sign it.</param>
    /// <param name="cells">Responsibility cells, addressees included.</param>
    internal static DocumentAuthority Read(
        MappedText? title,
        IEnumerable<MappedText> issuingBodies,
        IEnumerable<MappedText> signatures,
        IEnumerable<MappedText> cells)
    {
        var findings = new List<AuthorityFinding>();
        findings.AddRange(title is null ? [] : AuthorityTextReader.Read(AuthoritySource.Title, title));
        findings.AddRange(issuingBodies.SelectMany(body => AuthorityTextReader.Read(AuthoritySource.IssuingBody, body)));
        findings.AddRange(signatures.SelectMany(line => AuthorityTextReader.Read(AuthoritySource.Signature, line)));
        CellPrefixes prefixes = CellPrefixes.Count(cells);
        AuthorityFinding? first = findings.Find(finding => !finding.IsBorrowed) ?? findings.FirstOrDefault();
        return first is null ? FromCells(prefixes) : From(first, findings, prefixes);
    }

    private static DocumentAuthority FromCells(CellPrefixes prefixes)
    {
        if (prefixes.Word is null)
        {
            return DocumentAuthority.Unknown;
        }

        OrganizationLevel level = SettleCity(prefixes.Level, isSure: false, prefixes);
        return new DocumentAuthority { Level = level, Prefix = prefixes.Word, LevelEvidence = prefixes.Evidence };
    }

    private static DocumentAuthority From(AuthorityFinding first, List<AuthorityFinding> findings, CellPrefixes prefixes)
    {
        AuthorityFinding? named = findings.Find(finding => finding.Place is not null && !finding.IsBorrowed && IsSameLevel(finding, first));
        bool isSure = first.IsSure && (first.Place is not null || named?.IsSure != false);
        OrganizationLevel level = SettleCity(named is { IsSure: true } ? named.Level : first.Level, isSure && named is not null, prefixes);
        return new DocumentAuthority
        {
            Level = level,
            Jurisdiction = named?.Place,
            Parent = findings.Find(finding => finding.Place == named?.Place && finding.Parent is not null)?.Parent,
            Prefix = prefixes.WordOf(level) ?? AuthorityPrefix.Of(level, named?.Place),
            IsMunicipal = findings.Exists(finding => finding.IsMunicipal && !finding.IsBorrowed),
            LevelEvidence = first.LevelEvidence,
            JurisdictionEvidence = named?.LevelEvidence,
        };
    }

    // A bare 市 may be a county-level city or a municipality that another part of the document names.
    private static bool IsSameLevel(AuthorityFinding finding, AuthorityFinding first) =>
        finding.Level == first.Level
        || (first.Place is null && first.Level == OrganizationLevel.City && finding.Place![finding.Place.Length - 1] == '市');

    // A 市 on no list whose units are towns and no counties is a county-level city.
    private static OrganizationLevel SettleCity(OrganizationLevel level, bool isSure, CellPrefixes prefixes) =>
        level == OrganizationLevel.City && !isSure && prefixes is { HasTowns: true, HasCounties: false } && prefixes.WordOf(OrganizationLevel.City) is null or "市"
            ? OrganizationLevel.County
            : level;
}
