namespace TaskBreakdown.Organizations;

/// <summary>What decided the kind of a member.</summary>
internal enum KindRule
{
    /// <summary>Nothing did.</summary>
    None,

    /// <summary>The words the name ends in.</summary>
    Ending,

    /// <summary>委 right after the level.</summary>
    PartyCommittee,

    /// <summary>人大 or 政协 right after the level.</summary>
    Congress,

    /// <summary>A branch of the central bank.</summary>
    CentralBank,

    /// <summary>The office of a command or leading group.</summary>
    OfficeOfCommand,

    /// <summary>The table of short forms.</summary>
    ShortForm,

    /// <summary>A body of the nation.</summary>
    National,

    /// <summary>An office inside one body.</summary>
    InternalOffice,

    /// <summary>An area that stands for its government.</summary>
    Area,

    /// <summary>The first class noun of a collective.</summary>
    ClassNoun,
}
