using TaskBreakdown.Text;

namespace TaskBreakdown.Reading.Tables;

/// <summary>A piece of a table before it is known which column it stands in.</summary>
/// <param name="Content">Its words; empty for an empty cell.</param>
/// <param name="ExtraGap">Blank lines before it beyond what this table usually has: an empty cell may stand there.</param>
internal readonly record struct RawCell(MappedText Content, int ExtraGap = 0)
{
    /// <summary>Whether it is merged with the cell above.</summary>
    internal bool IsMerged { get; init; }
}
