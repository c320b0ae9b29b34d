using System.Collections.Immutable;
using TaskBreakdown.Reading.Rows;
using TaskBreakdown.Text;

namespace TaskBreakdown.Reading.Outlines;

/// <summary>Reads the heading of a section.</summary>
internal static class SectionHeading
{
    /// <summary>The section that a heading opens.</summary>
    /// <param name="heading">The heading with its number.</param>
    /// <param name="ancestors">The headings above it, outermost first.</param>
    internal static RowSection Read(MappedText heading, ImmutableArray<MappedText> ancestors)
    {
        MappedText words = OutlineMark.Find(heading.Folded) is { } mark ? heading.Slice(mark.Length) : heading;
        return new RowSection { Heading = words, Ancestors = ancestors };
    }
}
