using TaskBreakdown.Text;

namespace TaskBreakdown.Targets;

/// <summary>Says which words gave a figure its comparison.</summary>
internal static class ComparisonReasons
{
    internal static Reason Of(in ScannedQuantity quantity)
    {
        if (quantity.Comparison == Comparison.Between)
        {
            return new Reason("range", quantity.Span);
        }

        if (quantity.Comparison == Comparison.Exactly)
        {
            return new Reason("noBound", quantity.Span);
        }

        return quantity.IsBoundedBehind ? new Reason("boundBehind", TextSpan.FromBounds(quantity.End, quantity.BoundedEnd))
            : quantity.BoundedStart < quantity.Start ? new Reason("boundBefore", TextSpan.FromBounds(quantity.BoundedStart, quantity.Start))
            : new Reason("approximateNumeral", quantity.Span);
    }
}
