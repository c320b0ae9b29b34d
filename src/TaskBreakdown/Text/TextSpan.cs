using System;
using TaskBreakdown.Polyfills;

namespace TaskBreakdown.Text;

/// <summary>A stretch of a text: where something that was read stands.</summary>
/// <remarks>
/// <para>Immutable; any number of threads may share one.</para>
/// <para>Half-open: <see cref="Start"/> is inside, <see cref="End"/> is not. Both count UTF-16 code units from 0.</para>
/// <para><see langword="default"/> is the empty span at the start of the text. Spans order by start, then by length.</para>
/// </remarks>
public readonly record struct TextSpan : IComparable<TextSpan>
{
    /// <summary>Creates a span from its first code unit and its length.</summary>
    /// <param name="start">Offset of the first code unit; at least 0.</param>
    /// <param name="length">Number of code units; at least 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is negative, or the end does not fit an <see cref="int"/>.</exception>
    public TextSpan(int start, int length)
    {
        Throw.IfNegative(start);
        Throw.IfNegative(length);
        Throw.IfGreater(length, int.MaxValue - start);
        Start = start;
        Length = length;
    }

    /// <summary>Offset of the first code unit, from 0.</summary>
    public int Start { get; private init; }

    /// <summary>Number of code units; 0 for an empty span.</summary>
    public int Length { get; private init; }

    /// <summary>Offset just behind the last code unit.</summary>
    public int End => Start + Length;

    /// <summary>Whether the span covers nothing.</summary>
    public bool IsEmpty => Length == 0;

    /// <summary>Creates a span from its two ends.</summary>
    /// <param name="start">Offset of the first code unit; at least 0.</param>
    /// <param name="end">Offset just behind the last code unit; at least <paramref name="start"/>.</param>
    /// <returns>The span from <paramref name="start"/> to <paramref name="end"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The ends are negative or the wrong way round.</exception>
    public static TextSpan FromBounds(int start, int end)
    {
        // One question for both, as spans are made everywhere: a sign shows if either number is negative.
        int length = unchecked(end - start);
        if ((start | length) < 0)
        {
            RefuseBounds(start, end);
        }

        // Nothing is left to be checked again: the end fits an int, so start and length do together.
        return new TextSpan { Start = start, Length = length };
    }

    /// <summary>Whether <paramref name="other"/> lies wholly inside this span.</summary>
    /// <param name="other">The span to look for.</param>
    /// <returns><see langword="true"/> if no code unit of <paramref name="other"/> is outside.</returns>
    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    /// <summary>Whether the two spans share a code unit.</summary>
    /// <param name="other">The span to compare with.</param>
    /// <returns><see langword="false"/> for spans that only touch.</returns>
    public bool Overlaps(TextSpan other) => other.Start < End && Start < other.End;

    /// <summary>The same stretch after <paramref name="offset"/> code units were put before the text.</summary>
    /// <param name="offset">Code units to move by; may be negative.</param>
    /// <returns>The moved span.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The span would start before 0.</exception>
    public TextSpan Shift(int offset) => new(Start + offset, Length);

    /// <summary>The words the span covers.</summary>
    /// <param name="text">The text the span was made for.</param>
    /// <returns>The slice of <paramref name="text"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The span reaches past the end of <paramref name="text"/>.</exception>
    public string Slice(string text)
    {
        Throw.IfNull(text);
        return text.Substring(Start, Length);
    }

    /// <inheritdoc/>
    public int CompareTo(TextSpan other) =>
        Start != other.Start ? Start.CompareTo(other.Start) : Length.CompareTo(other.Length);

    /// <summary>Whether <paramref name="left"/> stands before <paramref name="right"/>.</summary>
    /// <param name="left">A span.</param>
    /// <param name="right">Another span.</param>
    public static bool operator <(TextSpan left, TextSpan right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> stands behind <paramref name="right"/>.</summary>
    /// <param name="left">A span.</param>
    /// <param name="right">Another span.</param>
    public static bool operator >(TextSpan left, TextSpan right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> is <paramref name="right"/> or stands before it.</summary>
    /// <param name="left">A span.</param>
    /// <param name="right">Another span.</param>
    public static bool operator <=(TextSpan left, TextSpan right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> is <paramref name="right"/> or stands behind it.</summary>
    /// <param name="left">A span.</param>
    /// <param name="right">Another span.</param>
    public static bool operator >=(TextSpan left, TextSpan right) => left.CompareTo(right) >= 0;

    /// <summary>The span as <c>[start..end)</c>.</summary>
    /// <returns>Text for debugging.</returns>
    public override string ToString() => $"[{Start}..{End})";

    private static void RefuseBounds(int start, int end)
    {
        Throw.IfNegative(start);
        Throw.IfGreater(start, end);
    }
}
