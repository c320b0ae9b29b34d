using System;
using TaskBreakdown.Polyfills;

namespace TaskBreakdown.Text;

/// <summary>A place in a text as an editor shows it.</summary>
/// <remarks>Immutable; any number of threads may share one. Both numbers count from 1; <see langword="default"/> is 0:0 and names no place.</remarks>
public readonly record struct LinePosition
{
    /// <summary>Creates a position.</summary>
    /// <param name="line">Line, from 1.</param>
    /// <param name="column">Column, from 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is negative.</exception>
    public LinePosition(int line, int column)
    {
        Throw.IfNegative(line);
        Throw.IfNegative(column);
        Line = line;
        Column = column;
    }

    /// <summary>Line, from 1.</summary>
    public int Line { get; }

    /// <summary>Column in UTF-16 code units, from 1.</summary>
    public int Column { get; }

    /// <summary>The position as <c>line:column</c>.</summary>
    /// <returns>Text as compilers print it.</returns>
    public override string ToString() => $"{Line}:{Column}";
}
