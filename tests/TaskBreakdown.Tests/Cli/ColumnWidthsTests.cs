using TaskBreakdown.Cli.Output;
using Xunit;

namespace TaskBreakdown.Tests.Cli;

public sealed class ColumnWidthsTests
{
    [Theory]
    [InlineData(new[] { 3, 10, 10 }, new[] { 3, 10, 10 })]
    [InlineData(new[] { 3, 500, 10 }, new[] { 3, 67, 10 })]
    [InlineData(new[] { 3, 500, 500 }, new[] { 3, 38, 38 })]
    [InlineData(new[] { 0, 0, 0 }, new[] { 2, 2, 2 })]
    public void Share_Columns_TakeWhatTheyNeedAndShareTheRest(int[] natural, int[] expected) =>
        Assert.Equal(expected, ColumnWidths.Share(natural, [1, 1, 1], 80));

    [Fact]
    public void Share_Weights_DivideWhatIsScarce() => Assert.Equal([60, 20], ColumnWidths.Share([500, 500], [3, 1], 80));
}
