using System;
using System.Collections.Immutable;
using TaskBreakdown.Polyfills;
using TaskBreakdown.Text;

namespace TaskBreakdown.Schedules;

/// <summary>When something has to be done (完成时限), with the words that say so.</summary>
/// <remarks>
/// <para>Immutable; any number of threads may share one. Dates are resolved against the document's year; a form that names no date leaves them null
/// rather than guess one. Equality covers every member.</para>
/// </remarks>
public sealed record Deadline
{
    /// <summary>The words as written, for instance <c>12月底前</c>.</summary>
    public required string Text { get; init; }

    /// <summary>Where the words stand, in the text they were read from.</summary>
    public TextSpan Span { get; init; }

    /// <summary>What sort of limit it is.</summary>
    public required DeadlineKind Kind { get; init; }

    /// <summary>First day of a range; null for every other kind.</summary>
    public CalendarDate? Start { get; init; }

    /// <summary>Last day on which it may be met; null where the words fix none.</summary>
    public CalendarDate? End { get; init; }

    /// <summary>What has to have happened by then, as the words say (动工, 建成, 投入使用); null where they do not.</summary>
    public string? Milestone { get; init; }

    /// <summary>Whether the words only expect it (预计, 力争).</summary>
    public bool IsForecast { get; init; }

    /// <summary>The single limits of a staged deadline, in the order of the text; empty for every other kind.</summary>
    public ImmutableArray<Deadline> Stages { get; init; } = [];

    /// <inheritdoc/>
    public bool Equals(Deadline? other) =>
        other is not null
        && Text == other.Text
        && Span == other.Span
        && Kind == other.Kind
        && Start == other.Start
        && End == other.End
        && Milestone == other.Milestone
        && IsForecast == other.IsForecast
        && Stages.ElementsEqual(other.Stages);

    /// <inheritdoc/>
    public override int GetHashCode() => (StringComparer.Ordinal.GetHashCode(Text) * 397) ^ (int)Kind;
}
