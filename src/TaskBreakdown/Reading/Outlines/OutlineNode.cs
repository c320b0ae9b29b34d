using System.Collections.Generic;
using TaskBreakdown.Text;

namespace TaskBreakdown.Reading.Outlines;

/// <summary>A numbered paragraph, or one without a number, with what stands below it.</summary>
internal sealed class OutlineNode
{
    internal OutlineNode(OutlineMark? mark, MappedText? printedMark)
    {
        Mark = mark;
        PrintedMark = printedMark ?? MappedText.Empty;
    }

    /// <summary>Its mark; null for a paragraph without one.</summary>
    internal OutlineMark? Mark { get; }

    /// <summary>The mark as printed.</summary>
    internal MappedText PrintedMark { get; }

    /// <summary>What stands behind the mark where it is nothing but labels: 一、牵头单位:甲局.</summary>
    internal MappedText LabelText { get; set; } = MappedText.Empty;

    /// <summary>Whether it is a heading without a number.</summary>
    internal bool IsBareHeading { get; init; }

    /// <summary>Whether it is a task that consists of labelled lines and has no number.</summary>
    internal bool IsRecord { get; init; }

    /// <summary>Its text and labels; more than one part where text follows labels.</summary>
    internal List<OutlinePart> Parts { get; } = [new OutlinePart()];

    internal List<OutlineNode> Children { get; } = [];

    internal OutlinePart LastPart => Parts[^1];

    /// <summary>The printed number; null where there is none.</summary>
    internal int? Number => Mark is { Number: > 0 } mark ? mark.Number : null;

    /// <summary>How deep such a node stands: bare headings outermost, then by kind of mark.</summary>
    internal int Rank => IsBareHeading ? -1 : Mark is { } mark ? (int)mark.Kind : int.MaxValue;
}
