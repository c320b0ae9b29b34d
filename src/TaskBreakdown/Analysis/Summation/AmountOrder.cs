namespace TaskBreakdown.Analysis.Summation;

/// <summary>Which of two ranges is the greater.</summary>
internal static class AmountOrder
{
    /// <summary>Less than 0 where <paramref name="to"/> is the greater one: by the figure, then by the upper end.</summary>
    internal static int Compare(AmountRange from, AmountRange to)
    {
        int order = from.Figure.CompareTo(to.Figure);
        return order == 0 && from.Upper is { } upper && to.Upper is { } other ? upper.CompareTo(other) : order;
    }

    /// <summary>How much greater the figure is, or the upper end where the figures are equal; null where that fits no decimal.</summary>
    internal static decimal? Difference(AmountRange from, AmountRange to)
    {
        bool isUpper = from.Figure == to.Figure && from.Upper is not null && to.Upper is not null;
        decimal start = isUpper ? from.Upper.GetValueOrDefault() : from.Figure;
        decimal end = isUpper ? to.Upper.GetValueOrDefault() : to.Figure;
        return Difference(start, end);
    }

    /// <summary>End less start; null where that fits no decimal.</summary>
    internal static decimal? Difference(decimal start, decimal end)
    {
        bool fits = start >= 0 ? end >= decimal.MinValue + start : end <= decimal.MaxValue + start;
        return fits ? end - start : null;
    }
}
