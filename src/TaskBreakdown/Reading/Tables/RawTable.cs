using System.Collections.Immutable;
using TaskBreakdown.Text;

namespace TaskBreakdown.Reading.Tables;

/// <summary>A table as a layout reader, or a reader of another file format, found it.</summary>
/// <param name="Form">How much of the grid is known.</param>
/// <param name="Columns">The columns, from the header row.</param>
/// <param name="Rows">The cells below the header, row by row; a single row where the ends of rows are not marked.</param>
internal sealed record RawTable(
    TableForm Form, ImmutableArray<TableColumn> Columns, ImmutableArray<ImmutableArray<RawCell>> Rows)
{
    /// <summary>Where the header row stands.</summary>
    internal TextSpan HeaderSpan
    {
        get
        {
            MappedText header = MappedText.Empty;
            foreach (TableColumn column in Columns)
            {
                header = header.Append(column.Header);
            }

            return header.Span;
        }
    }
}
