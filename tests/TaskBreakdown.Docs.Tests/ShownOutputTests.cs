using Xunit;

namespace TaskBreakdown.Docs.Tests;

/// <summary>A comparison that forgives everything would prove nothing.</summary>
public sealed class ShownOutputTests
{
    [Theory]
    [InlineData("a\nb", "a\nb", true)]
    [InlineData("a\nb", "a\nb\nc", false)]
    [InlineData("a\n…\nc", "a\nb\nc", true)]
    [InlineData("a\n…\nc", "a\nb\nc\nd", false)]
    [InlineData("a\n…\nc", "b\nc", false)]
    [InlineData("a\n…\nc\n…", "a\nb\nc\nd", true)]
    [InlineData("a\n…\nx\n…", "a\nb\nc\nd", false)]
    [InlineData("a\n…\nb\n…\nd", "a\nx\nb\ny\nd", true)]
    [InlineData("a\n…\nb\n…\nd", "a\nx\ny\nd", false)]
    [InlineData("a\n…\nb", "a\nxb", false)]
    public void Matches_OutputWithOmissions_HoldsEveryLineShown(string shown, string printed, bool expected) =>
        Assert.Equal(expected, ShownOutput.Matches(shown, printed));
}
