namespace TaskBreakdown.Organizations;

/// <summary>What decided the level of a member.</summary>
internal enum LevelRule
{
    /// <summary>Nothing did.</summary>
    None,

    /// <summary>Its kind.</summary>
    Kind,

    /// <summary>The level inside 团区委.</summary>
    YouthLeague,

    /// <summary>A word for the whole country.</summary>
    National,

    /// <summary>Its own prefix.</summary>
    Prefix,

    /// <summary>The area a branch serves.</summary>
    Area,

    /// <summary>The class word of a place in its name.</summary>
    PlaceInName,

    /// <summary>A proper name without class word leaves it open.</summary>
    ProperName,

    /// <summary>The prefix restored from a member before it.</summary>
    PrecedingMember,

    /// <summary>The document.</summary>
    Document,

    /// <summary>The first class noun of a collective.</summary>
    ClassNoun,
}
