using System.Linq;
using FsCheck.Xunit;
using TaskBreakdown.Targets;
using Xunit;

namespace TaskBreakdown.Tests.Targets;

[Properties(Arbitrary = [typeof(DomainArbitraries)])]
public sealed class TargetExtractorProperties
{
    [Property(MaxTest = 500)]
    public void Extract_AnyText_GivesOrderedDisjointSpansInside(HostileText hostile)
    {
        ExtractionResult result = TargetExtractor.Default.Extract(hostile.Text);

        int end = 0;
        foreach (QuantityMention quantity in result.Quantities)
        {
            Assert.InRange(quantity.Span.Start, end, hostile.Text.Length);
            Assert.InRange(quantity.Span.End, quantity.Span.Start + 1, hostile.Text.Length);
            Assert.Equal(quantity.Span.Slice(hostile.Text), quantity.Raw);
            end = quantity.Span.End;
        }
    }

    [Property]
    public void Extract_SentenceInFront_ShiftsEverySpan(HostileText hostile)
    {
        const string Prefix = "推进工作。\n";
        ExtractionResult plain = TargetExtractor.Default.Extract(hostile.Text);
        ExtractionResult shifted = TargetExtractor.Default.Extract(Prefix + hostile.Text);

        Assert.Equal(
            plain.Quantities.Select(quantity => (quantity.Span.Shift(Prefix.Length), quantity.Role, quantity.Value)),
            shifted.Quantities.Select(quantity => (quantity.Span, quantity.Role, quantity.Value)));
    }

    [Theory]
    [InlineData('9')]
    [InlineData('一')]
    [InlineData('“')]
    [InlineData('(')]
    public void Extract_OneCharacterManyTimes_Ends(char character) =>
        Assert.NotNull(TargetExtractor.Default.Extract(new string(character, 20_000)));
}
