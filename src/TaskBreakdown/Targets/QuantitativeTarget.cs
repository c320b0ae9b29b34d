using TaskBreakdown.Text;

namespace TaskBreakdown.Targets;

/// <summary>A figure that is to be reached (量化目标): how much of what, by which action.</summary>
/// <remarks>Immutable. Equality covers every member but the source text around the mention.</remarks>
public sealed partial class QuantitativeTarget : QuantityMention
{
    internal QuantitativeTarget()
    {
    }

    /// <summary>The value with multipliers applied, or the lower end of a range.</summary>
    public new decimal Value
    {
        get => base.Value.GetValueOrDefault();
        internal init => base.Value = value;
    }

    /// <summary>Whether the figure is a deliverable, a level or the amount of a change.</summary>
    public Change Change { get; internal init; }

    /// <summary>What is counted or measured, the shortest noun phrase that names it; null where none was found.</summary>
    public string? Subject { get; internal init; }

    /// <summary>Where the subject stands; null where there is none.</summary>
    public TextSpan? SubjectSpan { get; internal init; }

    /// <summary>The verb that governs the figure: <c>新建</c>, <c>稳定在</c>; null where none was found.</summary>
    public string? Action { get; internal init; }

    /// <summary>Where the action stands; null where there is none.</summary>
    public TextSpan? ActionSpan { get; internal init; }

    /// <summary>What the figure is per: <c>日</c>, <c>人</c>, <c>人·月</c>; null for a plain amount.</summary>
    public string? Per { get; internal init; }

    /// <summary>How firmly the figure is promised.</summary>
    public Commitment Commitment { get; internal init; }

    /// <summary>Whether the target stands in the task's separate target column.</summary>
    public bool IsFromTargetColumn { get; internal init; }

    private protected override bool EqualsCore(QuantityMention other) =>
        base.EqualsCore(other)
        && other is QuantitativeTarget target
        && Change == target.Change
        && Subject == target.Subject
        && SubjectSpan == target.SubjectSpan
        && Action == target.Action
        && ActionSpan == target.ActionSpan
        && Per == target.Per
        && Commitment == target.Commitment
        && IsFromTargetColumn == target.IsFromTargetColumn;
}
