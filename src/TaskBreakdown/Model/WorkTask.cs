using System;
using System.Collections.Immutable;
using TaskBreakdown.Polyfills;
using TaskBreakdown.Schedules;
using TaskBreakdown.Targets;
using TaskBreakdown.Text;

namespace TaskBreakdown.Model;

/// <summary>One task of a breakdown (目标任务).</summary>
/// <remarks>
/// <para>Immutable; any number of threads may share one. Equality covers every member. <see cref="Span"/> points into the source document; spans of
/// targets count in <see cref="Text"/>, or in <see cref="TargetText"/> where the target says so.</para>
/// </remarks>
public sealed partial record WorkTask
{
    /// <summary>Section number, a point, task number: <c>1.2</c>. Unique in the breakdown.</summary>
    public required string Id { get; init; }

    /// <summary>The number printed beside the task; null where the document prints none.</summary>
    public int? Number { get; init; }

    /// <summary>The task as the document has it; a name and a content column are joined by a colon.</summary>
    public required string Text { get; init; }

    /// <summary>Where the task's words stand in the source.</summary>
    public TextSpan Span { get; init; }

    /// <summary>The text of a separate target column (年度目标, 目标值); null where there is none.</summary>
    public string? TargetText { get; init; }

    /// <summary>Who answers for it.</summary>
    public Responsibility Responsibility { get; init; } = Responsibility.None;

    /// <summary>When it has to be done; null where the document sets no limit.</summary>
    public Deadline? Deadline { get; init; }

    /// <summary>Its quantitative targets: those of <see cref="Text"/> in order, then those of <see cref="TargetText"/>.</summary>
    public ImmutableArray<QuantitativeTarget> Targets { get; init; } = [];

    /// <summary>What is to be complete without a figure being named (全覆盖, 应保尽保).</summary>
    public ImmutableArray<CompletenessTarget> Completeness { get; init; } = [];

    /// <summary>What the document reports about progress, as written; null where it reports nothing.</summary>
    public string? Progress { get; init; }

    /// <summary>The remark beside the task, as written; null where there is none.</summary>
    public string? Remark { get; init; }

    /// <inheritdoc/>
    public bool Equals(WorkTask? other) =>
        other is not null
        && Id == other.Id
        && Number == other.Number
        && Text == other.Text
        && Span == other.Span
        && TargetText == other.TargetText
        && Responsibility.Equals(other.Responsibility)
        && Equals(Deadline, other.Deadline)
        && Targets.ElementsEqual(other.Targets)
        && Completeness.ElementsEqual(other.Completeness)
        && Progress == other.Progress
        && Remark == other.Remark;

    /// <inheritdoc/>
    public override int GetHashCode() =>
        (StringComparer.Ordinal.GetHashCode(Id) * 397) ^ StringComparer.Ordinal.GetHashCode(Text);
}
