namespace TaskBreakdown.Reading.Outlines;

/// <summary>A pair of brackets in a text that is not inside another.</summary>
/// <param name="Start">Offset of the opening bracket.</param>
/// <param name="End">Offset just behind the closing bracket; the end of the text if it is missing.</param>
/// <param name="IsClosed">Whether the closing bracket is there.</param>
internal readonly record struct Bracket(int Start, int End, bool IsClosed)
{
    /// <summary>Offset of the first character inside.</summary>
    internal int InnerStart => Start + 1;

    /// <summary>Number of characters inside.</summary>
    internal int InnerLength => End - Start - (IsClosed ? 2 : 1);
}
