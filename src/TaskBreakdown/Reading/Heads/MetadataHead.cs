using System.Collections.Generic;
using System.Collections.Immutable;
using TaskBreakdown.Model;

namespace TaskBreakdown.Reading.Heads;

/// <summary>What the head of a document says about it, and which lines say it.</summary>
/// <param name="Entries">Every key once, in the order of first appearance.</param>
/// <param name="Lines">Indices of the lines that are metadata and nothing else.</param>
/// <param name="Conflicts">Keys that stand twice with different values.</param>
internal sealed record MetadataHead(
    ImmutableArray<MetadataEntry> Entries, HashSet<int> Lines, ImmutableArray<MetadataConflict> Conflicts);
