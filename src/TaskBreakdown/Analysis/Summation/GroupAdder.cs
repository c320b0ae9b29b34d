using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using TaskBreakdown.Targets;

namespace TaskBreakdown.Analysis.Summation;

/// <summary>Adds up the targets of one group.</summary>
internal static class GroupAdder
{
    internal static TargetGroup Add(TaskTarget[] targets, string? key, string? label)
    {
        var leftOut = new List<UnaddedTarget>();
        var totals = new List<TargetTotal>();
        foreach (IGrouping<TotalKey, TaskTarget> addable in Addable(targets, leftOut).GroupBy(target => TotalKey.Of(target.Target)))
        {
            TaskTarget[] distinct = [.. WithoutRepetition([.. addable], leftOut)];
            if (TotalBuilder.Build(addable.Key, distinct) is { } total)
            {
                totals.Add(total);
            }
            else
            {
                leftOut.AddRange(distinct.Select(target => new UnaddedTarget(target, UnaddedReason.TooLarge)));
            }
        }

        return new TargetGroup
        {
            Key = key,
            Label = label,
            Targets = ImmutableArray.Create(targets),
            Totals =
            [
                .. totals.OrderByDescending(total => total.Targets.Length)
                    .ThenBy(total => total.Unit, StringComparer.Ordinal)
                    .ThenBy(total => total.Dimension.Name, StringComparer.Ordinal)
                    .ThenBy(total => total.Basis)
                    .ThenBy(total => total.Per, StringComparer.Ordinal),
            ],
            LeftOut = [.. leftOut],
        };
    }

    private static IEnumerable<TaskTarget> Addable(TaskTarget[] targets, List<UnaddedTarget> leftOut)
    {
        foreach (TaskTarget target in targets)
        {
            if (Additivity.WhyNot(target.Target) is { } reason)
            {
                leftOut.Add(new UnaddedTarget(target, reason));
            }
            else
            {
                yield return target;
            }
        }
    }

    /// <summary>What is already contained in, or said by, another target of the sum would count twice.</summary>
    private static IEnumerable<TaskTarget> WithoutRepetition(TaskTarget[] targets, List<UnaddedTarget> leftOut)
    {
        var levels = new HashSet<(string Subject, SubjectPart Part, AmountRange Amount)>();
        foreach (TaskTarget target in targets)
        {
            UnaddedReason? reason = targets.Any(whole => IsPart(target, whole)) ? UnaddedReason.Part
                : IsRestated(target, levels) ? UnaddedReason.Restatement
                : null;
            if (reason is { } known)
            {
                leftOut.Add(new UnaddedTarget(target, known));
            }
            else
            {
                yield return target;
            }
        }
    }

    private static bool IsPart(TaskTarget part, TaskTarget whole) =>
        part.Target.PartOf is { } place
        && place == whole.Target.Span
        && ReferenceEquals(part.Task, whole.Task)
        && part.Target.IsFromTargetColumn == whole.Target.IsFromTargetColumn;

    /// <summary>A level belongs to one indicator, whose figure may stand in several tasks.</summary>
    private static bool IsRestated(TaskTarget target, HashSet<(string Subject, SubjectPart Part, AmountRange Amount)> levels)
    {
        if (TotalKey.BasisOf(target.Target.Change) != TotalBasis.Level || TargetGrouper.SubjectKey(target) is not { } subject)
        {
            return false;
        }

        AmountRange written = AmountRange.Of(target.Target);
        AmountRange amount = AmountScaling.TryScale(written, target.Target.Unit!.FactorToCanonical, out AmountRange? scaled, out _)
            ? scaled
            : written;
        return !levels.Add((subject, target.Target.SubjectPart, amount));
    }
}
