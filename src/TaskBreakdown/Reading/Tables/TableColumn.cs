using TaskBreakdown.Reading.Lexicons;
using TaskBreakdown.Text;

namespace TaskBreakdown.Reading.Tables;

/// <summary>A column of a table.</summary>
/// <param name="Header">The header as written.</param>
/// <param name="Kind">What the column is about.</param>
/// <param name="Unit">The unit the header gives to the whole column: 万元 in 投资(万元); null without one.</param>
internal sealed record TableColumn(MappedText Header, ColumnKind Kind, string? Unit)
{
    /// <summary>Whether it names the task, and a column beside it says what the task consists of.</summary>
    internal bool IsName { get; init; }
}
