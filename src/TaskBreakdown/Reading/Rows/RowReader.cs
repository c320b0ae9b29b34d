using System.Collections.Generic;
using System.Collections.Immutable;
using TaskBreakdown.Reading.Heads;
using TaskBreakdown.Reading.Layouts;
using TaskBreakdown.Reading.Tables;

namespace TaskBreakdown.Reading.Rows;

/// <summary>Turns the blocks of a document into rows.</summary>
internal static class RowReader
{
    internal static IReadOnlyList<BreakdownRow> Read(ImmutableArray<Block> blocks, DocumentHead head)
    {
        _ = head;
        var rows = new List<BreakdownRow>();
        foreach (Block block in blocks)
        {
            if (block is TableBlock table)
            {
                rows.AddRange(TableRowReader.Read(table.Table, new RowSection()));
            }
        }

        return rows;
    }
}
