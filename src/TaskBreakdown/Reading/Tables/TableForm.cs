namespace TaskBreakdown.Reading.Tables;

/// <summary>How much of a table's grid the text still shows.</summary>
internal enum TableForm
{
    /// <summary>One paragraph after the other; neither the ends of cells nor those of rows are marked.</summary>
    Paragraphs,

    /// <summary>The ends of cells are marked, those of rows are not.</summary>
    Cells,

    /// <summary>A row is a line of words; the ends of cells are not marked.</summary>
    Words,

    /// <summary>Rows and cells are marked; merged cells are missing.</summary>
    Rows,

    /// <summary>The whole grid: every row has a cell for every column, and merged cells are repeated or empty.</summary>
    Grid,
}
