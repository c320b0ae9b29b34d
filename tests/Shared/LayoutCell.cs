namespace TaskBreakdown.Tests;

/// <summary>A cell of a table that a test writes.</summary>
internal sealed record LayoutCell(string Text, int RowSpan = 1, int ColumnSpan = 1);
