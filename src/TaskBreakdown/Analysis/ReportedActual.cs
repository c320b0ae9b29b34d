using TaskBreakdown.Schedules;
using TaskBreakdown.Text;

namespace TaskBreakdown.Analysis;

/// <summary>What somebody reports about one target (完成值).</summary>
/// <remarks>Immutable; any number of threads may share one. Equality covers every member.</remarks>
public sealed record ReportedActual
{
    /// <summary>Id of the task, <c>2.4</c>, or of the target, <c>2.4#1</c>, which then needs no <see cref="Target"/>.</summary>
    /// <remarks>A spreadsheet that takes ids for numbers makes 1.1 of 1.10, but leaves 1.10#1 alone.</remarks>
    public required string TaskId { get; init; }

    /// <summary>Which target of the task: its place from 1 (<c>2</c>), its figure as written (<c>1900亩</c>) or its subject
    /// (<c>高标准农田</c>); null or empty where the task has only one.</summary>
    public string? Target { get; init; }

    /// <summary>What was reached by <see cref="AsOf"/>, multipliers applied. For a target that is the amount of a change it is the amount
    /// of the change so far, without a minus sign for a fall.</summary>
    public required decimal Value { get; init; }

    /// <summary>The unit of <see cref="Value"/> and <see cref="Baseline"/> as written; null or empty for the unit of the target.</summary>
    public string? Unit { get; init; }

    /// <summary>The day up to which it counts (截至日期).</summary>
    public required CalendarDate AsOf { get; init; }

    /// <summary>Where the indicator stood at the start (基期值); null where that is not known. Used for levels only.</summary>
    public decimal? Baseline { get; init; }

    /// <summary>A remark, as written; null where there is none.</summary>
    public string? Note { get; init; }

    /// <summary>Where the report stands in the text it was read from; <see langword="default"/> where it was made by a program.</summary>
    public TextSpan Span { get; init; }

    /// <summary>Line and column of <see cref="Span"/>; <see langword="default"/> where it was made by a program.</summary>
    public LinePosition Position { get; init; }
}
