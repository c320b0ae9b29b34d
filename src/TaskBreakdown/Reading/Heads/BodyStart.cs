using System;
using System.Collections.Immutable;
using TaskBreakdown.Reading.Layouts;
using TaskBreakdown.Reading.Outlines;
using TaskBreakdown.Text;

namespace TaskBreakdown.Reading.Heads;

/// <summary>Tells where the head of a document ends.</summary>
internal static class BodyStart
{
    private const int LongestHeadLine = 120;

    /// <summary>Whether a line belongs to the body: an address, a paragraph, a numbered line, a header row.</summary>
    internal static bool IsBody(ImmutableArray<ParagraphBlock> lines, int index)
    {
        ReadOnlySpan<char> compact = lines[index].Compact;
        return compact.Ends("。")
            || (compact.Length > LongestHeadLine && !compact.Has('|'))
            || OutlineMark.Find(lines[index].Folded) is { Kind: not MarkKind.Bullet }
            || BlockSegmenter.StartsTable(lines, index);
    }
}
