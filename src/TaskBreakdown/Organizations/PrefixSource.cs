namespace TaskBreakdown.Organizations;

/// <summary>Where the prefix of a canonical name comes from.</summary>
internal enum PrefixSource
{
    /// <summary>It has none, or it was written.</summary>
    Written,

    /// <summary>From the nearest member before it that has one.</summary>
    PrecedingMember,

    /// <summary>From the document.</summary>
    Document,
}
