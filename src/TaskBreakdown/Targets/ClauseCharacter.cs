using System;

namespace TaskBreakdown.Targets;

/// <summary>What a character may open or end for the readers of a whole text.</summary>
/// <remarks>Where a word needs two characters, the flag of the second is the one above that of the first.</remarks>
[Flags]
internal enum ClauseCharacter : byte
{
    /// <summary>Passed over by all of them.</summary>
    None = 0,

    /// <summary>Has another form in half width or simplified script.</summary>
    Folds = 1,

    /// <summary>Ends a clause, or opens or closes a bracket or a quotation.</summary>
    Mark = 2,

    /// <summary>The first character of a word about past or future.</summary>
    OpensTense = 4,

    /// <summary>The second character of such a word.</summary>
    SecondOfTense = 8,

    /// <summary>The first character of a phrase that asks for all of something.</summary>
    OpensCompleteness = 16,

    /// <summary>The second character of such a phrase.</summary>
    SecondOfCompleteness = 32,

    /// <summary>Says enough by itself, whatever follows: 已, and the 尽 of 应保尽保.</summary>
    Alone = 64,

    /// <summary>Ends a word that says how a whole text is to be read: 分别, 负责, 牵头.</summary>
    EndsOrder = 128,
}
