namespace TaskBreakdown.Reading;

/// <summary>Limits that guard against hostile input; no published document comes near one.</summary>
internal static class ReadingLimits
{
    /// <summary>The longest text in UTF-16 code units; the longest published breakdown has about 200 thousand.</summary>
    internal const int LongestText = 16_000_000;

    /// <summary>The longest line; a whole document on one line is still read.</summary>
    internal const int LongestLine = 400_000;

    /// <summary>The most paragraphs or cells of one table.</summary>
    internal const int MostCells = 200_000;
}
