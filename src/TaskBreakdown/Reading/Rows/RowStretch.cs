using System.Collections.Generic;
using TaskBreakdown.Reading.Outlines;

namespace TaskBreakdown.Reading.Rows;

/// <summary>The rows of one table, or of the running text between two.</summary>
internal sealed class RowStretch
{
    /// <summary>Rows of a table; empty for running text.</summary>
    internal IReadOnlyList<BreakdownRow> Table { get; init; } = [];

    /// <summary>Whether it is the letter that covers the breakdown.</summary>
    internal bool IsLetter { get; init; }

    /// <summary>Rows of running text; empty for a table.</summary>
    internal IReadOnlyList<OutlineRow> Outline { get; init; } = [];
}
