using TaskBreakdown.Text;

namespace TaskBreakdown.Targets;

/// <summary>A span that may be absent, in the room of one that may not. <see langword="default"/> is absent.</summary>
internal readonly struct OptionalSpan
{
    private readonly int _start;
    private readonly int _lengthAndOne;

    private OptionalSpan(TextSpan span)
    {
        _start = span.Start;
        _lengthAndOne = checked(span.Length + 1);
    }

    /// <summary>The span; null where it is absent.</summary>
    internal TextSpan? Value => _lengthAndOne == 0 ? null : new TextSpan(_start, _lengthAndOne - 1);

    public static implicit operator OptionalSpan(TextSpan? span) => span is { } present ? new OptionalSpan(present) : default;
}
