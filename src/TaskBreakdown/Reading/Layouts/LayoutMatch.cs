namespace TaskBreakdown.Reading.Layouts;

/// <summary>What a layout reader found at a line.</summary>
/// <param name="Block">The table.</param>
/// <param name="NextLine">Index of the first line behind it; always greater than that of the line it began at.</param>
internal readonly record struct LayoutMatch(IBlock Block, int NextLine);
