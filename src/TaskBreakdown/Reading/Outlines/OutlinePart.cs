using System.Collections.Generic;
using TaskBreakdown.Text;

namespace TaskBreakdown.Reading.Outlines;

/// <summary>A stretch of text of an outline node with the label lines behind it.</summary>
internal sealed class OutlinePart
{
    /// <summary>The lines of the text.</summary>
    internal List<MappedText> Lines { get; } = [];

    /// <summary>The labels on the lines behind it.</summary>
    internal List<Label> Labels { get; } = [];
}
