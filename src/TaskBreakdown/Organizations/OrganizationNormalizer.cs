using System;
using System.Buffers;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using TaskBreakdown.Polyfills;

namespace TaskBreakdown.Organizations;

/// <summary>Splits a responsibility cell into its members and gives each its canonical name, kind and level.</summary>
/// <remarks>Immutable; safe to share between threads. No text makes it throw.</remarks>
public sealed class OrganizationNormalizer
{
    private const int UsualCell = 96;

    /// <summary>A normalizer over a caller's catalog.</summary>
    /// <param name="catalog">The organizations the caller knows.</param>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/> is null.</exception>
    public OrganizationNormalizer(OrganizationCatalog catalog)
    {
        Throw.IfNull(catalog);
        Catalog = catalog;
    }

    /// <summary>A normalizer over the default catalog.</summary>
    public static OrganizationNormalizer Default { get; } = new(OrganizationCatalog.Default);

    /// <summary>The organizations that are known by name.</summary>
    public OrganizationCatalog Catalog { get; }

    /// <summary>Reads one cell.</summary>
    /// <param name="cell">The cell as written; may hold line breaks, may be empty.</param>
    /// <param name="level">Level of the document the cell stands in; <see cref="OrganizationLevel.Unknown"/> if not known.</param>
    /// <returns>The members with spans that count in <paramref name="cell"/>.</returns>
    /// <exception cref="System.ArgumentNullException"><paramref name="cell"/> is null.</exception>
    public OrganizationList Normalize(string cell, OrganizationLevel level = OrganizationLevel.Unknown)
    {
        Throw.IfNull(cell);
        return Normalize(new CellReading(cell.AsSpan()), level, PrefixPolicy.Of(level), isMunicipal: false, jurisdiction: null);
    }

    /// <summary>Reads one cell of a document whose authority is known.</summary>
    /// <param name="cell">The cell as written; may hold line breaks, may be empty.</param>
    /// <param name="authority">Whose document it is; its prefix is restored where a name has none.</param>
    /// <returns>The members with spans that count in <paramref name="cell"/>.</returns>
    /// <exception cref="System.ArgumentNullException">An argument is null.</exception>
    public OrganizationList Normalize(string cell, DocumentAuthority authority)
    {
        Throw.IfNull(cell);
        Throw.IfNull(authority);
        return Normalize(new CellReading(cell.AsSpan()), authority);
    }

    /// <summary>Reads one cell of many.</summary>
    /// <param name="reading">The cell, where its spans count from, and what may be used again.</param>
    /// <param name="authority">Whose document it is.</param>
    internal OrganizationList Normalize(CellReading reading, DocumentAuthority authority) =>
        Normalize(reading, authority.Level, authority.Prefix, authority.IsMunicipal, authority.Jurisdiction);

    /// <summary>Reads one cell and says for each member which rules decided what.</summary>
    /// <param name="cell">The cell as written; may hold line breaks, may be empty.</param>
    /// <param name="authority">Whose document it is.</param>
    /// <returns>The members that <see cref="Normalize(string, DocumentAuthority)"/> gives, each with its decisions.</returns>
    /// <exception cref="System.ArgumentNullException">An argument is null.</exception>
    public ImmutableArray<OrganizationExplanation> Explain(string cell, DocumentAuthority authority)
    {
        Throw.IfNull(cell);
        Throw.IfNull(authority);
        var readings = new List<MemberReading>();
        OrganizationList list = Normalize(new CellReading(cell.AsSpan()) { Members = readings }, authority);
        return OrganizationExplainer.Explain(cell, list, readings, Catalog, authority);
    }

    private OrganizationList Normalize(CellReading reading, OrganizationLevel level, string prefix, bool isMunicipal, string? jurisdiction)
    {
        ReadOnlySpan<char> cell = reading.Cell;
        char[]? rented = cell.Length > UsualCell ? ArrayPool<char>.Shared.Rent(cell.Length) : null;
        Span<char> buffer = rented is null ? stackalloc char[UsualCell] : rented;
        FoldedCell folded = FoldedCell.Of(cell, buffer.Slice(0, cell.Length));
        bool namesProvince = level == OrganizationLevel.Province && (folded.Text.IndexOf('省') >= 0 || folded.Text.IndexOf("自治区".AsSpan()) >= 0);
        OrganizationList list = Read(reading, folded, new UnitContext(level, prefix, isMunicipal, namesProvince));
        if (rented is not null)
        {
            ArrayPool<char>.Shared.Return(rented);
        }

        return Catalog.IsEmpty ? list : CatalogResolver.Resolve(list, Catalog, jurisdiction);
    }

    private static OrganizationList Read(CellReading reading, FoldedCell folded, UnitContext context)
    {
        using BracketMap brackets = folded.Holds(CellCharacter.Opener) ? BracketMap.Of(folded.Text) : default;
        var splitter = new CellSplitter(folded, brackets);
        Span<CellPiece> pieces = PieceMerger.Merge(folded, splitter.Split());
        var reader = new UnitReader(reading, folded, pieces, context);
        var members = new Organization[pieces.Length];
        for (int i = 0; i < members.Length; i++)
        {
            members[i] = reader.Read(i);
        }

        splitter.Dispose();
        return new OrganizationList
        {
            Members = ImmutableCollectionsMarshal.AsImmutableArray(members),
            IsOpenEnded = splitter.IsOpenEnded,
            RoleSentence = splitter.RoleSentence,
        };
    }
}
