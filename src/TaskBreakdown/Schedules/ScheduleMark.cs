using System;

namespace TaskBreakdown.Schedules;

/// <summary>What a character may be the beginning of, where dates and limits in time are looked for. One character may be several things.</summary>
[Flags]
internal enum ScheduleMark : byte
{
    /// <summary>Nothing of the kind, as most characters.</summary>
    None = 0,

    /// <summary>A figure, of a date among others.</summary>
    Figure = 1,

    /// <summary>A unit of the calendar.</summary>
    Unit = 2,

    /// <summary>A word that makes a limit wherever it stands.</summary>
    Word = 4,

    /// <summary>A word that makes a limit at the start of a text.</summary>
    FirstWord = 8,

    /// <summary>A time counted from an event: 后 and 内.</summary>
    Count = 16,

    /// <summary>A character that is written otherwise in the lists of words.</summary>
    Traditional = 32,

    /// <summary>A date.</summary>
    Date = 64,

    /// <summary>A title or a quotation, in which dates limit nothing, or the end of one.</summary>
    Nesting = 128,
}
