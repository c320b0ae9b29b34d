using System;

namespace TaskBreakdown.Targets;

/// <summary>What a character may open or end for the readers that walk over a whole text.</summary>
[Flags]
internal enum ClauseCharacter : byte
{
    /// <summary>Passed over by all of them.</summary>
    None = 0,

    /// <summary>Has another form in half width or simplified script.</summary>
    Folds = 1,

    /// <summary>Ends a clause, or opens or closes a bracket or a quotation.</summary>
    Mark = 2,

    /// <summary>Opens a word about past or future.</summary>
    OpensTense = 4,

    /// <summary>Opens a phrase that asks for all of something.</summary>
    OpensCompleteness = 8,

    /// <summary>Opens a word that says per what, or ends the words one may stand in.</summary>
    OpensPer = 16,

    /// <summary>Right before a number makes it part of a name, a denominator or a place in an order.</summary>
    ClaimsNumber = 32,
}
