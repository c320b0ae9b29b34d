namespace TaskBreakdown.Organizations;

/// <summary>Where the prefix of a canonical name comes from.</summary>
internal enum PrefixOrigin
{
    /// <summary>It has none, and none is restored for its kind.</summary>
    NotTaken,

    /// <summary>It has none, and neither the cell nor the document has one to give.</summary>
    NotKnown,

    /// <summary>It was written.</summary>
    Written,

    /// <summary>From the nearest member before it that has one.</summary>
    PrecedingMember,

    /// <summary>From the document.</summary>
    Document,
}
