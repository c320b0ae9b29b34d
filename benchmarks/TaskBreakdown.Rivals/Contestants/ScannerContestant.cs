using TaskBreakdown.Measures;
using TaskBreakdown.Targets;

namespace TaskBreakdown.Rivals.Contestants;

/// <summary>Our scanner: values, units, bounds, dates passed over.</summary>
internal sealed class ScannerContestant() : Contestant("TaskBreakdown scanner")
{
    internal override long Run(string line)
    {
        long sum = 0;
        var scanner = new QuantityScanner(line, MeasureUnitCatalog.Default);
        while (scanner.MoveNext())
        {
            sum += scanner.Current.Span.End;
        }

        return sum;
    }

    internal override IEnumerable<Finding> Find(string line)
    {
        var findings = new List<Finding>();
        var scanner = new QuantityScanner(line, MeasureUnitCatalog.Default);
        while (scanner.MoveNext())
        {
            ScannedQuantity quantity = scanner.Current;
            findings.Add(new Finding(
                quantity.Value, quantity.UnitSpan.Slice(line), Comparators.Of(quantity.Comparison)));
        }

        return findings;
    }
}
