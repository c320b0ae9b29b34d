using System.Globalization;
using TaskBreakdown.Analysis.Summation;
using TaskBreakdown.Model;
using TaskBreakdown.Targets;

namespace TaskBreakdown.Analysis.Matching;

/// <summary>What is different about targets.</summary>
internal static class TargetChanges
{
    internal static BreakdownChange Added(TaskTarget target, WorkTask? taskBefore, decimal? score) => new()
    {
        Kind = BreakdownChangeKind.TargetAdded,
        Before = taskBefore,
        After = target.Task,
        TargetAfter = target,
        Score = score,
        To = target.Target.Raw,
        Explanation = $"Task {target.Task.Id} has a new target: {Describe(target)}.",
    };

    internal static BreakdownChange Dropped(TaskTarget target, WorkTask? taskAfter, decimal? score) => new()
    {
        Kind = BreakdownChangeKind.TargetDropped,
        Before = target.Task,
        After = taskAfter,
        TargetBefore = target,
        Score = score,
        From = target.Target.Raw,
        Explanation = $"A target of task {target.Task.Id} was dropped: {Describe(target)}.",
    };

    /// <summary>The change from one to the other; null where nothing changed.</summary>
    internal static BreakdownChange? Between(TaskTarget before, TaskTarget after, bool isMoved, decimal? score)
    {
        AmountRange from = CanonicalOf(before.Target);
        AmountRange to = CanonicalOf(after.Target);
        int direction = AmountOrder.Compare(from, to);
        BreakdownChangeKind? kind = direction switch
        {
            < 0 => BreakdownChangeKind.TargetRaised,
            > 0 => BreakdownChangeKind.TargetLowered,
            _ when from != to || IsMeantOtherwise(before.Target, after.Target) => BreakdownChangeKind.TargetRestated,
            _ => isMoved ? BreakdownChangeKind.TargetMoved : null,
        };
        if (kind is not { } known)
        {
            return null;
        }

        decimal? difference = direction == 0 ? null : AmountOrder.Difference(from, to);
        return new BreakdownChange
        {
            Kind = known,
            Before = before.Task,
            After = after.Task,
            TargetBefore = before,
            TargetAfter = after,
            Score = score,
            From = before.Target.Raw,
            To = after.Target.Raw,
            Difference = difference,
            Unit = difference is null ? null : after.Target.Unit?.CanonicalSymbol ?? "",
            Explanation = Explain(known, before, after, isMoved),
        };
    }

    private static bool IsMeantOtherwise(QuantitativeTarget before, QuantitativeTarget after) =>
        before.Commitment != after.Commitment || before.Change != after.Change;

    private static string Explain(BreakdownChangeKind kind, TaskTarget before, TaskTarget after, bool isMoved)
    {
        string subject = after.Target.Subject ?? before.Target.Subject ?? "A target";
        string verb = kind switch
        {
            BreakdownChangeKind.TargetRaised => "rises",
            BreakdownChangeKind.TargetLowered => "falls",
            BreakdownChangeKind.TargetRestated => "is stated otherwise,",
            _ => "stands elsewhere,",
        };
        string place = isMoved ? $"; from task {before.Task.Id} to task {after.Task.Id}" : "";
        return $"{subject} {verb} from {Figure(before.Target)} to {Figure(after.Target)}{Share(kind, before, after)}{place}.";
    }

    /// <summary>The rise or fall in percent of what it was, where that is a number.</summary>
    private static string Share(BreakdownChangeKind kind, TaskTarget before, TaskTarget after)
    {
        bool isDirected = kind is BreakdownChangeKind.TargetRaised or BreakdownChangeKind.TargetLowered;
        AmountRange from = CanonicalOf(before.Target);
        if (!isDirected || from.Figure <= 0 || AmountOrder.Difference(from, CanonicalOf(after.Target)) is not { } difference)
        {
            return "";
        }

        decimal? share = Quotient.Of(difference, from.Figure);
        return share is { } known && known != 0 && known < 100
            ? " (" + (known * 100).ToString("+0.#;−0.#", CultureInfo.InvariantCulture) + "%)"
            : "";
    }

    private static AmountRange CanonicalOf(QuantitativeTarget target)
    {
        AmountRange written = AmountRange.Of(target);
        return target.Unit is { } unit && AmountScaling.TryScale(written, unit.FactorToCanonical, out AmountRange? scaled, out _)
            ? scaled
            : written;
    }

    private static string Describe(TaskTarget target) => target.Target.Subject is { } subject
        ? $"{subject} {Figure(target.Target)}"
        : Figure(target.Target);

    private static string Figure(QuantitativeTarget target) => Signs.Of(target.Comparison) + target.Raw;
}
