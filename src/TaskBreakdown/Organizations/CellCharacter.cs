using System;

namespace TaskBreakdown.Organizations;

/// <summary>What a character may be in a folded cell. One character may be several things.</summary>
[Flags]
internal enum CellCharacter : ushort
{
    /// <summary>Nothing of the kind, as nearly every character.</summary>
    None = 0,

    /// <summary>A blank, line breaks included.</summary>
    Blank = 1,

    /// <summary>Ends a member wherever it stands outside brackets.</summary>
    Separator = 2,

    /// <summary>Opens a bracket or a quotation.</summary>
    Opener = 4,

    /// <summary>The 等 that may leave a list open.</summary>
    OpenEnd = 8,

    /// <summary>Begins a joiner, a role word, a prefix or the head of a collective, which may follow a whole unit at once.</summary>
    Follower = 16,

    /// <summary>Begins a word that makes a collective of what follows: 各, 有关.</summary>
    StartsHead = 32,

    /// <summary>Begins a role word.</summary>
    StartsRole = 64,

    /// <summary>Ends a role word.</summary>
    EndsRole = 128,

    /// <summary>Begins a mark of a sentence that declares roles.</summary>
    StartsSentence = 256,

    /// <summary>A character at which a cell may be cut.</summary>
    Stop = Blank | Separator | Opener | OpenEnd | Follower,
}
