namespace TaskBreakdown.Reading.Files;

/// <summary>A cell at its place in the grid of a file's table.</summary>
/// <param name="Text">Its words, trimmed; paragraphs and line breaks inside it are line feeds.</param>
/// <param name="Row">Its first row, from 0.</param>
/// <param name="Column">Its first column, from 0.</param>
/// <param name="RowSpan">Rows it reaches over; at least 1.</param>
/// <param name="ColumnSpan">Columns it reaches over; at least 1.</param>
internal readonly record struct FileCell(string Text, int Row, int Column, int RowSpan = 1, int ColumnSpan = 1)
{
    /// <summary>Index of the row behind its last one.</summary>
    internal int RowEnd => RowSpan > int.MaxValue - Row ? int.MaxValue : Row + RowSpan;

    /// <summary>Index of the column behind its last one.</summary>
    internal int ColumnEnd => ColumnSpan > int.MaxValue - Column ? int.MaxValue : Column + ColumnSpan;
}
