using TaskBreakdown.Targets;

namespace TaskBreakdown.Tests.Targets;

/// <summary>A target that an extractor has to find in a generated clause.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="Subject">What it counts or measures.</param>
/// <param name="Change">Deliverable, level or change.</param>
public sealed record GeneratedTarget(GeneratedFigure Figure, string Subject, Change Change)
{
    /// <summary>Whether a target found is this one; its subject may be longer, as that of a sentence annotated by hand may.</summary>
    internal bool IsFoundAs(QuantitativeTarget target) =>
        target.Raw == Figure.Raw
        && target.Value == Figure.Value
        && target.UnitText == Figure.Unit
        && target.Comparison == Figure.Comparison
        && target.Change == Change
        && target.Subject is { } subject
        && subject.Contains(Subject, System.StringComparison.Ordinal)
        && subject.Length <= Subject.Length + 12;
}
