using TaskBreakdown.Targets;

namespace TaskBreakdown.Reports.Rows;

/// <summary>One quantitative target of one task, flat.</summary>
/// <remarks>Immutable; any number of threads may share one. Equality covers every member.</remarks>
public sealed record TargetRow
{
    /// <summary>Title of the document; null where none was found.</summary>
    public string? Document { get; init; }

    /// <summary>Year the breakdown is for; null where it does not tell.</summary>
    public int? Year { get; init; }

    /// <summary>Number of the section, from 1.</summary>
    public int Section { get; init; }

    /// <summary>The task, as <see cref="TaskRow.TaskId"/> names it.</summary>
    public string TaskId { get; init; } = "";

    /// <summary>Place among the task's targets, from 1.</summary>
    public int Place { get; init; }

    /// <summary>The units that lead the task, as written.</summary>
    public string Lead { get; init; } = "";

    /// <summary>What is counted or measured; null where nothing was found.</summary>
    public string? Subject { get; init; }

    /// <summary>The verb that governs the figure; null where none was found.</summary>
    public string? Action { get; init; }

    /// <summary>Number, multiplier and unit as written: <c>1.68万亩</c>.</summary>
    public string Figure { get; init; } = "";

    /// <summary>How the figure bounds the quantity.</summary>
    public Comparison Comparison { get; init; }

    /// <summary>The value with multipliers applied, or the lower end of a range, in <see cref="Unit"/>.</summary>
    public decimal Value { get; init; }

    /// <summary>The upper end of a range; null for a single value.</summary>
    public decimal? Upper { get; init; }

    /// <summary>The unit as written; empty for a plain number.</summary>
    public string Unit { get; init; } = "";

    /// <summary>The name of what the unit measures, <c>area</c>; null for a plain number.</summary>
    public string? Dimension { get; init; }

    /// <summary>What the figure is per: <c>日</c>; null for a plain amount.</summary>
    public string? Per { get; init; }

    /// <summary>Whether the figure is a deliverable, a level or the amount of a change.</summary>
    public Change Change { get; init; }

    /// <summary>How firmly it is promised.</summary>
    public Commitment Commitment { get; init; }

    /// <summary>The value in <see cref="CanonicalUnit"/>, rounded to 28 digits; null without a unit or where it does not fit.</summary>
    public decimal? CanonicalValue { get; init; }

    /// <summary>Symbol of the unit that values of its dimension are compared in, <c>ha</c>; null without a unit.</summary>
    public string? CanonicalUnit { get; init; }

    /// <summary>Whether it stands in the task's separate target column.</summary>
    public bool IsFromTargetColumn { get; init; }

    /// <summary>Start of the figure in its text, in UTF-16 code units from 0.</summary>
    public int Start { get; init; }

    /// <summary>Length of the figure in its text, in UTF-16 code units.</summary>
    public int Length { get; init; }
}
