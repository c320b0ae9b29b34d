using System;
using System.Buffers;
using System.Collections.Generic;
using System.Collections.Immutable;
using TaskBreakdown.Polyfills;

namespace TaskBreakdown.Organizations;

/// <summary>Splits a responsibility cell into its members and gives each its canonical name, kind and level.</summary>
/// <remarks>Immutable; safe to share between threads. No text makes it throw.</remarks>
public sealed class OrganizationNormalizer
{
    /// <summary>A normalizer over the default catalog.</summary>
    public static OrganizationNormalizer Default { get; } = new();

    /// <summary>Reads one cell.</summary>
    /// <param name="cell">The cell as written; may hold line breaks, may be empty.</param>
    /// <param name="level">Level of the document the cell stands in; <see cref="OrganizationLevel.Unknown"/> if not known.</param>
    /// <returns>The members with spans that count in <paramref name="cell"/>.</returns>
    /// <exception cref="System.ArgumentNullException"><paramref name="cell"/> is null.</exception>
    public OrganizationList Normalize(string cell, OrganizationLevel level = OrganizationLevel.Unknown)
    {
        Throw.IfNull(cell);
        return Normalize(cell, level, PrefixPolicy.Of(level), isMunicipal: false);
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
        return Normalize(cell, authority.Level, authority.Prefix, authority.IsMunicipal);
    }

    private static OrganizationList Normalize(string cell, OrganizationLevel level, string prefix, bool isMunicipal)
    {
        char[] buffer = ArrayPool<char>.Shared.Rent(cell.Length);
        Span<char> folded = buffer.AsSpan(0, cell.Length);
        CellFolding.Fold(cell.AsSpan(), folded);
        bool namesProvince = folded.IndexOf('省') >= 0 || folded.IndexOf("自治区".AsSpan()) >= 0;
        OrganizationList list = Read(cell, folded, new UnitContext(level, prefix, isMunicipal, namesProvince));
        ArrayPool<char>.Shared.Return(buffer);
        return list;
    }

    private static OrganizationList Read(string cell, ReadOnlySpan<char> folded, UnitContext context)
    {
        var pieces = new List<CellPiece>();
        using BracketMap brackets = BracketMap.Of(folded);
        var splitter = new CellSplitter(folded, brackets, pieces);
        splitter.Split();
        PieceMerger.Merge(folded, pieces);
        var reader = new UnitReader(cell, folded, pieces, context);
        ImmutableArray<Organization>.Builder members = ImmutableArray.CreateBuilder<Organization>(pieces.Count);
        for (int i = 0; i < pieces.Count; i++)
        {
            members.Add(reader.Read(i));
        }

        return new OrganizationList
        {
            Members = members.MoveToImmutable(),
            IsOpenEnded = splitter.IsOpenEnded,
            RoleSentence = splitter.RoleSentence,
        };
    }
}
