using TaskBreakdown.Reading.Lexicons;
using TaskBreakdown.Text;

namespace TaskBreakdown.Reading.Outlines;

/// <summary>A label with what stands behind it: 牵头单位:甲局.</summary>
/// <param name="Kind">What the label is about.</param>
/// <param name="Value">What stands behind it; may be empty.</param>
/// <param name="Start">Offset of the label in the text it was found in.</param>
internal readonly record struct Label(ColumnKind Kind, MappedText Value, int Start)
{
    /// <summary>Whether a separator stood at the end, so that the list goes on.</summary>
    internal bool IsOpen { get; init; }

    /// <summary>Whether a full stop closed the value, so that nothing can follow.</summary>
    internal bool IsClosed { get; init; }
}
