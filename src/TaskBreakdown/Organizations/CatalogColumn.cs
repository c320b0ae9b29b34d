namespace TaskBreakdown.Organizations;

/// <summary>What a column of a catalog table holds.</summary>
internal enum CatalogColumn
{
    /// <summary>Something the catalog has no place for.</summary>
    Unknown,

    /// <summary>The official name.</summary>
    Name,

    /// <summary>The place.</summary>
    Jurisdiction,

    /// <summary>The kind.</summary>
    Kind,

    /// <summary>The level.</summary>
    Level,

    /// <summary>The body above.</summary>
    Parent,

    /// <summary>Other spellings.</summary>
    Aliases,

    /// <summary>Names of before.</summary>
    FormerNames,
}
