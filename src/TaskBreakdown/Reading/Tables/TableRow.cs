using TaskBreakdown.Text;

namespace TaskBreakdown.Reading.Tables;

/// <summary>A row of a table, a cell for each column, or the heading of a section between rows.</summary>
/// <param name="Cells">The cells; null where the row had none at all, since it is merged with the one above.</param>
/// <param name="Heading">The heading; null for a row of cells.</param>
internal readonly record struct TableRow(MappedText?[] Cells, MappedText? Heading = null)
{
    internal static TableRow OfHeading(MappedText heading) => new([], heading);
}
