using System.Collections.Immutable;
using TaskBreakdown.Text;

namespace TaskBreakdown.Reading.Outlines;

/// <summary>The numbered paragraphs of a stretch of text.</summary>
/// <param name="Root">A node without text that holds the outermost ones.</param>
/// <param name="Orphans">Labels that stand before any text they could belong to.</param>
internal sealed record OutlineTree(OutlineNode Root, ImmutableArray<MappedText> Orphans);
