namespace TaskBreakdown.Reports.Tables;

/// <summary>What sort of values a column holds.</summary>
public enum ReportValueKind
{
    /// <summary>Text; a <see cref="string"/>.</summary>
    Text,

    /// <summary>Whole numbers; an <see cref="int"/>.</summary>
    WholeNumber,

    /// <summary>Exact amounts; a <see cref="decimal"/>.</summary>
    Amount,

    /// <summary>Shares of a whole, where 1 is the whole; a <see cref="decimal"/>.</summary>
    Share,

    /// <summary>Yes or no; a <see cref="bool"/>.</summary>
    Flag,

    /// <summary>Days; a <see cref="System.DateTime"/> at midnight, of unspecified kind.</summary>
    Day,
}
