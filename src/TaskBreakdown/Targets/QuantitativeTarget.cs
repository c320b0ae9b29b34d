using TaskBreakdown.Text;

namespace TaskBreakdown.Targets;

/// <summary>A figure that is to be reached (量化目标): how much of what, by which action.</summary>
/// <remarks>Immutable; any number of threads may share one. Equality covers every member but the source text around the mention.</remarks>
public sealed partial class QuantitativeTarget : QuantityMention
{
    // Only where the words stand in another text, as the subject of a target column may: else they are sliced when asked for.
    private readonly string? _subject;
    private readonly string? _action;
    private readonly OptionalSpan _subjectSpan;
    private readonly OptionalSpan _actionSpan;
    private readonly OptionalSpan _dueSpan;
    private readonly OptionalSpan _partOf;
    private readonly byte _change;
    private readonly byte _subjectPart;
    private readonly byte _commitment;

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
    public Change Change
    {
        get => (Change)_change;
        internal init => _change = checked((byte)value);
    }

    /// <summary>What is counted or measured, the shortest noun phrase that names it; null where none was found.</summary>
    public string? Subject
    {
        get => _subject ?? SubjectSpan?.Slice(Source);
        internal init => _subject = value;
    }

    /// <summary>Where the subject stands; null where there is none.</summary>
    public TextSpan? SubjectSpan
    {
        get => _subjectSpan.Value;
        internal init => _subjectSpan = value;
    }

    /// <summary>Which part of a collective subject the figure is for; the whole of it nearly always.</summary>
    public SubjectPart SubjectPart
    {
        get => (SubjectPart)_subjectPart;
        internal init => _subjectPart = checked((byte)value);
    }

    /// <summary>The verb that governs the figure: <c>新建</c>, <c>稳定在</c>; null where none was found.</summary>
    public string? Action
    {
        get => _action ?? ActionSpan?.Slice(Source);
        internal init => _action = value;
    }

    /// <summary>Where the action stands; null where there is none.</summary>
    public TextSpan? ActionSpan
    {
        get => _actionSpan.Value;
        internal init => _actionSpan = value;
    }

    /// <summary>What the figure is per: <c>日</c>, <c>人</c>, <c>人·月</c>; null for a plain amount.</summary>
    public string? Per { get; internal init; }

    /// <summary>How firmly the figure is promised.</summary>
    public Commitment Commitment
    {
        get => (Commitment)_commitment;
        internal init => _commitment = checked((byte)value);
    }

    /// <summary>The words that say by when the figure is to be reached (2024年底前); null where the sentence says nothing.</summary>
    /// <remarks><see cref="Schedules.DeadlineParser"/> reads them with the year of the document.</remarks>
    public string? Due => DueSpan?.Slice(Source);

    /// <summary>Where those words stand; null where there are none.</summary>
    public TextSpan? DueSpan
    {
        get => _dueSpan.Value;
        internal init => _dueSpan = value;
    }

    /// <summary>Where the total stands that this figure is a part of (其中); null for a figure of its own. Parts are never added up.</summary>
    public TextSpan? PartOf
    {
        get => _partOf.Value;
        internal init => _partOf = value;
    }

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
        && SubjectPart == target.SubjectPart
        && DueSpan == target.DueSpan
        && PartOf == target.PartOf
        && Commitment == target.Commitment
        && IsFromTargetColumn == target.IsFromTargetColumn;
}
