using System.Collections.Generic;
using System.Collections.Immutable;
using TaskBreakdown.Model;
using TaskBreakdown.Reading.Layouts;

namespace TaskBreakdown.Reading.Heads;

/// <summary>What the head of a document says about it, and which lines say it.</summary>
/// <param name="Entries">Every key once, in the order of first appearance.</param>
/// <param name="Lines">Indices of the lines that are metadata and nothing else.</param>
/// <param name="Conflicts">Keys that stand twice with different values.</param>
internal sealed record MetadataHead(
    ImmutableArray<MetadataEntry> Entries, HashSet<int> Lines, ImmutableArray<MetadataConflict> Conflicts)
{
    /// <summary>The document without the lines that are metadata.</summary>
    internal ImmutableArray<Block> RemoveFrom(ImmutableArray<Block> blocks)
    {
        if (Lines.Count == 0)
        {
            return blocks;
        }

        var kept = ImmutableArray.CreateBuilder<Block>(blocks.Length - Lines.Count);
        for (int i = 0; i < blocks.Length; i++)
        {
            if (!Lines.Contains(i))
            {
                kept.Add(blocks[i]);
            }
        }

        return kept.MoveToImmutable();
    }
}
