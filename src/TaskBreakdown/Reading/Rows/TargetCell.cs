using TaskBreakdown.Text;

namespace TaskBreakdown.Reading.Rows;

/// <summary>A figure in a column of its own.</summary>
/// <param name="Content">The cell.</param>
/// <param name="Unit">The unit that the header or a column of units gives to it; null where the cell has its own.</param>
/// <param name="Subject">What the header says is counted (投资); null where the task itself is the indicator.</param>
internal sealed record TargetCell(MappedText Content, string? Unit, string? Subject);
