using System;

namespace TaskBreakdown.Text;

/// <summary>What a character may be where a number stands in running text. One character may be several things.</summary>
[Flags]
internal enum CharacterClass : byte
{
    /// <summary>Nothing of the kind, as nearly every character.</summary>
    None = 0,

    /// <summary>An Arabic digit of either width.</summary>
    Digit = 1,

    /// <summary>A Chinese digit or multiplier, or another character that a number in words begins with.</summary>
    Numeral = 2,

    /// <summary>Can make the number or unit before it longer: points, multipliers, 余, brackets, slashes.</summary>
    Continues = 4,

    /// <summary>Can make the number before it a date or a time of day.</summary>
    DateMark = 8,

    /// <summary>Ends a word that bounds the number behind it: 超, 于 of 不低于.</summary>
    EndsBound = 16,

    /// <summary>Opens a word that bounds the number before it: 以上, 左右.</summary>
    OpensBound = 32,

    /// <summary>Joins the two ends of a range.</summary>
    Joins = 64,

    /// <summary>A blank inside a line.</summary>
    Blank = 128,
}
