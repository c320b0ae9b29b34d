namespace TaskBreakdown.Organizations;

/// <summary>Why a member begins where it begins.</summary>
internal enum CutRule
{
    /// <summary>The cell begins.</summary>
    CellStart,

    /// <summary>Behind a separator outside brackets.</summary>
    Separator,

    /// <summary>Behind a blank, since what stood before it was a whole unit.</summary>
    Blank,

    /// <summary>Behind 和, 及, 与 or 以及 between two whole units.</summary>
    Joiner,

    /// <summary>Behind a role word that ended the member before.</summary>
    RoleWord,

    /// <summary>Behind a label such as 牵头单位:.</summary>
    Label,

    /// <summary>Behind a whole unit, since a new prefix or 各 starts.</summary>
    NextUnit,

    /// <summary>Behind an open 等.</summary>
    OpenEnd,

    /// <summary>Inside or behind a bracket that gives roles.</summary>
    Bracket,
}
