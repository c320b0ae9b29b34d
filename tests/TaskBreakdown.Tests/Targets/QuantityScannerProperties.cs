using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck.Xunit;
using TaskBreakdown.Measures;
using TaskBreakdown.Targets;
using Xunit;

namespace TaskBreakdown.Tests.Targets;

[Properties(Arbitrary = [typeof(DomainArbitraries)])]
public sealed class QuantityScannerProperties
{
    [Property(MaxTest = 1500)]
    public void MoveNext_AnyText_GivesOrderedDisjointSpansInside(HostileText hostile)
    {
        int end = 0;
        foreach (ScannedQuantity found in Scan(hostile.Text))
        {
            Assert.InRange(found.BoundedSpan.Start, end, found.Span.Start);
            Assert.InRange(found.UnitSpan.Start, found.Span.Start + 1, found.Span.End);
            Assert.Equal(found.Span.End, found.UnitSpan.End);
            Assert.InRange(found.BoundedSpan.End, found.Span.End, hostile.Text.Length);
            Assert.True(found.Upper is not { } upper || upper >= found.Value);
            end = found.BoundedSpan.End;
        }
    }

    [Property(MaxTest = 1500)]
    public void MoveNext_FigureOfTheGrammar_GivesWhatWasWritten(WrittenFigure figure)
    {
        string text = $"建设{figure.Before}{figure.Raw}{figure.Behind}。";
        ScannedQuantity found = Assert.Single(Scan(text));

        Assert.Equal(figure.Raw, found.Span.Slice(text));
        Assert.Equal(figure.Value, found.Value);
        Assert.Equal(figure.Upper, found.Upper);
        Assert.Equal(figure.Unit, found.UnitSpan.Slice(text));
        Assert.Equal(figure.Comparison, found.Comparison);
    }

    [Property(MaxTest = 1000)]
    public void MoveNext_FullWidthDigits_ReadAsHalfWidthOnes(WrittenFigure figure)
    {
        string text = $"建设{figure.Before}{figure.Raw}{figure.Behind}。";
        string wide = string.Concat(text.Select(character => character is >= '0' and <= '9' ? (char)(character + 0xFEE0) : character));

        Assert.Equal(
            Scan(text).Select(found => (found.Span, found.Value, found.Upper, found.Comparison)),
            Scan(wide).Select(found => (found.Span, found.Value, found.Upper, found.Comparison)));
    }

    [Property(MaxTest = 500)]
    public void MoveNext_SentenceInFront_ShiftsEverySpan(WrittenFigure figure)
    {
        const string Prefix = "推进工作。";
        string text = $"建设{figure.Before}{figure.Raw}{figure.Behind}。";

        Assert.Equal(
            Scan(text).Select(found => (found.BoundedSpan.Shift(Prefix.Length), found.Value)),
            Scan(Prefix + text).Select(found => (found.BoundedSpan, found.Value)));
    }

    private static List<ScannedQuantity> Scan(string text)
    {
        var found = new List<ScannedQuantity>();
        var scanner = new QuantityScanner(text.AsSpan(), MeasureUnitCatalog.Default);
        while (scanner.MoveNext())
        {
            found.Add(scanner.Current);
        }

        return found;
    }
}
