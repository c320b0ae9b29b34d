namespace TaskBreakdown.OpenXml.Excel;

/// <summary>What a piece of a number format stands for.</summary>
internal enum FormatPieceKind
{
    /// <summary>Words that are shown as they are.</summary>
    Literal,

    /// <summary>The number in the shortest form.</summary>
    General,

    /// <summary>Digits, their grouping and the decimal point.</summary>
    Digits,

    /// <summary>The sign of a number in hundredths.</summary>
    Percent,

    /// <summary>A part of a date or a time: a run of one letter.</summary>
    Date,

    /// <summary>Chinese numerals in place of Arabic ones: <c>[DBNum1]</c>.</summary>
    ChineseDigits,
}
