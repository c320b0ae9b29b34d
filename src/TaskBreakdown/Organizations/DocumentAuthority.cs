namespace TaskBreakdown.Organizations;

/// <summary>Whose document it is: the level of government that speaks, and the place it speaks for.</summary>
/// <remarks>
/// <para>Immutable; any number of threads may share one. Everything inferred says what it was inferred from.</para>
/// </remarks>
public sealed record DocumentAuthority
{
    /// <summary>A document about which nothing is known.</summary>
    public static DocumentAuthority Unknown { get; } = new();

    /// <summary>The level of the body that speaks.</summary>
    public OrganizationLevel Level { get; init; }

    /// <summary>The place the document names as its own, without the place around it: <c>谯城区</c>; null where it names none.</summary>
    public string? Jurisdiction { get; init; }

    /// <summary>The place around it, where the document names it: <c>亳州市</c> for 亳州市谯城区; null otherwise.</summary>
    public string? Parent { get; init; }

    /// <summary>
    /// The class word that units of this document carry and that is restored where a list leaves it out: 区, 自治区, 旗.
    /// Empty where there is none to give, as for the nation, a zone or a town.
    /// </summary>
    public string Prefix { get; init; } = "";

    /// <summary>Whether the place is one of the four municipalities or lies in one, where departments have forms of their own (区教委).</summary>
    public bool IsMunicipal { get; init; }

    /// <summary>What <see cref="Level"/> was inferred from; null where it is unknown or was given.</summary>
    public AuthorityEvidence? LevelEvidence { get; init; }

    /// <summary>What <see cref="Jurisdiction"/> was inferred from; null where there is none or it was given.</summary>
    public AuthorityEvidence? JurisdictionEvidence { get; init; }

    /// <summary>An authority that is known from elsewhere.</summary>
    /// <param name="level">Its level.</param>
    /// <param name="jurisdiction">Its place, <c>北仑区</c>; null if not known.</param>
    /// <returns>An authority without evidence, with the prefix of its level.</returns>
    public static DocumentAuthority Of(OrganizationLevel level, string? jurisdiction = null) => new()
    {
        Level = level,
        Jurisdiction = jurisdiction,
        Prefix = AuthorityPrefix.Of(level, jurisdiction),
        IsMunicipal = jurisdiction is not null && Lexicon.LevelWords.IsMunicipality(System.MemoryExtensions.AsSpan(jurisdiction)),
    };
}
