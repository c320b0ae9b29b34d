namespace TaskBreakdown.Organizations.Lexicon;

/// <summary>The short forms of what departments do: 发改, 人社, 市场监管.</summary>
/// <remarks>
/// Source: the short forms of published breakdowns. The full forms are those of the reforms of 2018 and 2023; a short
/// form from before them stands for the name of its time, never for the successor's.
/// </remarks>
internal static partial class StemAbbreviations
{
    /// <summary>The table.</summary>
    internal static readonly AbbreviationTable<StemAbbreviation> Table = new(Rows());
}
