using System.Collections.Immutable;
using TaskBreakdown.Text;

namespace TaskBreakdown.Reading.Tables;

/// <summary>A row of a table, a cell for each column, or the heading of a section between rows.</summary>
/// <param name="Cells">The cells; empty ones where the row has none.</param>
/// <param name="IsMissing">For each column whether the row had no cell there at all: merged with the one above.</param>
/// <param name="Heading">The heading; null for a row of cells.</param>
internal sealed record TableRow(
    ImmutableArray<MappedText> Cells, ImmutableArray<bool> IsMissing, MappedText? Heading)
{
    internal static TableRow OfHeading(MappedText heading) => new([], [], heading);

    /// <summary>A row of cells, null where the row has none.</summary>
    internal static TableRow Of(MappedText?[] cells)
    {
        var texts = ImmutableArray.CreateBuilder<MappedText>(cells.Length);
        var missing = ImmutableArray.CreateBuilder<bool>(cells.Length);
        foreach (MappedText? cell in cells)
        {
            texts.Add(cell ?? MappedText.Empty);
            missing.Add(cell is null);
        }

        return new TableRow(texts.MoveToImmutable(), missing.MoveToImmutable(), null);
    }
}
