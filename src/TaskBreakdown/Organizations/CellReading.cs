using System;
using System.Collections.Generic;

namespace TaskBreakdown.Organizations;

/// <summary>One reading of a cell: what is read, and what the reader may use or has to fill.</summary>
/// <param name="cell">The cell as written.</param>
/// <param name="start">What the spans of the members count from.</param>
internal readonly ref struct CellReading(ReadOnlySpan<char> cell, int start = 0)
{
    internal ReadOnlySpan<char> Cell { get; } = cell;

    internal int Start { get; } = start;

    /// <summary>The mentions of the document that were read before; null for a cell read alone.</summary>
    internal KnownUnits? Known { get; init; }

    /// <summary>Receives how every member was read; null where nobody asks.</summary>
    internal List<MemberReading>? Members { get; init; }
}
