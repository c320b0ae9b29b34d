using System;
using TaskBreakdown.Analysis.Summation;
using TaskBreakdown.Targets;

namespace TaskBreakdown.Analysis.Reviewing;

/// <summary>How much of a target a value reaches, and whether it satisfies it.</summary>
internal sealed class Attainment(QuantitativeTarget target, decimal aboutTolerance)
{
    private readonly decimal _figure = target.Value;

    private readonly decimal _upper = Math.Max(target.Upper ?? target.Value, target.Value);

    /// <summary>Whether less is better: under an upper bound, in a fall to a level, and where nothing is to be left.</summary>
    private bool IsDownward => target.Comparison switch
    {
        Comparison.AtMost or Comparison.LessThan => true,
        Comparison.AtLeast or Comparison.MoreThan or Comparison.Between => false,
        _ => target.Change == Change.DecreaseTo || _figure == 0,
    };

    /// <summary>Whether the target is to be kept to all along. What falls to a level is reached once.</summary>
    internal bool IsLimit => target.Change != Change.DecreaseTo
        && target.Comparison is Comparison.AtMost or Comparison.LessThan or Comparison.Between;

    private bool IsLevel => target.Change is Change.Level or Change.IncreaseTo or Change.DecreaseTo;

    /// <summary>The share reached; at least 0. Never falls as the value moves in the direction of the comparison.</summary>
    internal decimal ShareOf(decimal value, decimal? baseline)
    {
        if (target.Comparison == Comparison.Between)
        {
            return value < _figure ? RiseTo(_figure, value, baseline) : FallTo(_upper, value, baseline: null);
        }

        return IsDownward ? FallTo(_figure, value, baseline) : RiseTo(_figure, value, baseline);
    }

    internal bool IsMetBy(decimal value) => target.Comparison switch
    {
        Comparison.Between => value >= _figure && value <= _upper,
        Comparison.MoreThan => value > _figure,
        Comparison.LessThan => value < _figure,
        Comparison.About => IsDownward ? value <= _figure + Tolerance : value >= _figure - Tolerance,
        _ => IsDownward ? value <= _figure : value >= _figure,
    };

    private decimal Tolerance => Math.Abs(_figure) * aboutTolerance;

    private decimal RiseTo(decimal figure, decimal value, decimal? baseline)
    {
        if (IsLevel && baseline is { } start && start < figure)
        {
            return ShareOfWay(start, value, figure);
        }

        // A figure that is not above nothing has no shares: it is reached or not.
        return figure > 0 ? Share(value, figure) : value >= figure ? 1 : 0;
    }

    private decimal FallTo(decimal limit, decimal value, decimal? baseline)
    {
        if (value <= limit)
        {
            return 1;
        }

        if (IsLevel && baseline is { } start && start > limit)
        {
            return ShareOfWay(-start, -value, -limit);
        }

        return limit > 0 ? Share(limit, value) : 0;
    }

    /// <summary>The part of the way from a start up to an end that lies behind a value.</summary>
    private static decimal ShareOfWay(decimal start, decimal value, decimal end)
    {
        decimal? gone = AmountOrder.Difference(start, value);
        decimal? way = AmountOrder.Difference(start, end);
        return gone is { } part && way is { } whole ? Share(part, whole) : value >= end ? 1 : 0;
    }

    /// <summary>Part by whole, at least 0; where that fits no decimal, the greatest share there is.</summary>
    private static decimal Share(decimal part, decimal whole) =>
        part <= 0 ? 0 : Quotient.Of(part, whole) ?? decimal.MaxValue;
}
