using System.Collections.Immutable;
using System.Linq;
using TaskBreakdown.Reading.Layouts;
using TaskBreakdown.Text;
using Xunit;

namespace TaskBreakdown.Tests.Reading.Layouts;

public sealed class BoxEdgesTests
{
    [Theory]
    [InlineData("├──┼──────┼──────┤\n│1   │市水利局    │市财政局    │", "│一、防洪                        │", "0 3")]
    [InlineData("├──┼──────┼──────┤\n│1   │市水利局    │市财政局    │", "│    │责任单位                  │", "0 1 3")]
    [InlineData("├──┼──────┼──────┤\n│1   │市水利局    │市财政局    │", "│一、防洪          │3项        │", "0 2 3")]
    [InlineData("├────┼────────┼────────┤\n│1   │市水利局│市财政局│", "│    │责任单位         │", "0 1 3")]
    [InlineData("├────┼────────┼────────┤\n│1   │市水利局│市财政局│", "│一、防洪     │3项     │", "0 2 3")]
    public void Place_LineWithFewerUprights_FindsTheEdgesTheyStandAt(string whole, string line, string places)
    {
        ImmutableArray<ParagraphBlock> lines = [.. DocumentLines.Split(SourceText.From(whole)).Cast<ParagraphBlock>()];
        BoxEdges edges = BoxEdges.Measure(lines, 0, lines.Length, columns: 3);

        int[] found = edges.Place(line, BoxDrawing.FindUprights(line));

        Assert.Equal(places, string.Join(' ', found));
    }
}
