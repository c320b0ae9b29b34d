namespace TaskBreakdown.Reading.Tables;

/// <summary>How well a number fits the numbers of the rows above it.</summary>
internal enum NumberFit : byte
{
    /// <summary>It falls back or leaps: rather a value than the number of a row.</summary>
    Stray,

    /// <summary>It leaves some out, as the numbers of an extract do.</summary>
    Later,

    /// <summary>It is the first, or follows one that was seen.</summary>
    Next,
}
