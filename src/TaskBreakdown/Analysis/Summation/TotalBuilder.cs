using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using TaskBreakdown.Measures;

namespace TaskBreakdown.Analysis.Summation;

/// <summary>Adds figures of one kind.</summary>
internal static class TotalBuilder
{
    /// <summary>The total; null where it does not fit a <see cref="decimal"/>.</summary>
    internal static TargetTotal? Build(TotalKey key, TaskTarget[] targets)
    {
        // Written units are added first and converted once: 1900亩 and 16800亩 are 18700亩, and only that is divided by 15.
        var sums = new List<AmountRange>();
        bool isExact = true;
        foreach (IGrouping<Fraction, AmountRange> written in ByFactor(targets))
        {
            if (Add([.. written]) is not { } sum || !AmountScaling.TryScale(sum, written.Key, out AmountRange? scaled, out bool isSumExact))
            {
                return null;
            }

            isExact &= isSumExact;
            sums.Add(scaled);
        }

        string[] units = [.. targets.Select(target => target.Target.Unit!.Name).Distinct()];
        return Add(sums) is not { } total ? null : new TargetTotal
        {
            Dimension = key.Dimension,
            Unit = key.Unit,
            Per = key.Per,
            Basis = key.Basis,
            Amount = total,
            IsRounded = !isExact,
            WrittenUnit = units.Length == 1 ? units[0] : null,
            WrittenAmount = units.Length == 1 ? Add([.. targets.Select(target => AmountRange.Of(target.Target))]) : null,
            Targets = ImmutableArray.Create(targets),
        };
    }

    private static IEnumerable<IGrouping<Fraction, AmountRange>> ByFactor(TaskTarget[] targets) =>
        targets.GroupBy(target => target.Target.Unit!.FactorToCanonical, target => AmountRange.Of(target.Target));

    private static AmountRange? Add(IReadOnlyCollection<AmountRange> ranges)
    {
        bool hasUpper = ranges.All(range => range.Upper is not null);
        bool hasLower = ranges.Any(range => range.Lower is not null);
        bool fits = DecimalSum.TryAdd(ranges.Select(range => range.Lower ?? 0), out decimal lower);
        decimal upper = 0;
        fits &= !hasUpper || DecimalSum.TryAdd(ranges.Select(range => range.Upper.GetValueOrDefault()), out upper);
        if (!fits)
        {
            return null;
        }

        return hasLower || hasUpper
            ? new AmountRange(
                hasLower ? lower : null,
                hasUpper ? upper : null,
                ranges.Any(range => range.IsLowerOpen),
                ranges.Any(range => range.IsUpperOpen),
                ranges.Any(range => range.IsApproximate))
            : null;
    }
}
