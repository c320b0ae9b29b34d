namespace TaskBreakdown.OpenXml.Workbooks;

/// <summary>Formats of cells, by their place in the style sheet.</summary>
internal enum CellStyle : uint
{
    /// <summary>Text that wraps, at the top.</summary>
    Text,

    /// <summary>The header of a column.</summary>
    Header,

    /// <summary>A number without groups: years, lines, numbers of tasks.</summary>
    Number,

    /// <summary>A whole amount, in groups of three digits.</summary>
    WholeAmount,

    /// <summary>An amount with as many decimals as it has.</summary>
    Amount,

    /// <summary>A share in percent.</summary>
    Share,

    /// <summary>A day as 2024-12-31.</summary>
    Day,

    /// <summary>Text that would be a formula if somebody typed it in.</summary>
    GuardedText,

    /// <summary>The title of the workbook.</summary>
    Title,
}
