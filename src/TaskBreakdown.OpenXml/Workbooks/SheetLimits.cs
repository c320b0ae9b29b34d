namespace TaskBreakdown.OpenXml.Workbooks;

/// <summary>What Excel holds at most (its published specifications and limits).</summary>
internal static class SheetLimits
{
    /// <summary>Rows of a sheet, header included.</summary>
    internal const int Rows = 1_048_576;

    /// <summary>UTF-16 code units in a cell.</summary>
    internal const int CellLength = 32_767;

    /// <summary>UTF-16 code units in the name of a sheet.</summary>
    internal const int NameLength = 31;
}
