using TaskBreakdown.Text;
using Xunit;

namespace TaskBreakdown.Tests.Text;

public sealed class SourceTextTests
{
    [Theory]
    [InlineData("", 0, 1, 1)]
    [InlineData("序号\n目标", 0, 1, 1)]
    [InlineData("序号\n目标", 2, 1, 3)]
    [InlineData("序号\n目标", 3, 2, 1)]
    [InlineData("序号\r\n目标", 4, 2, 1)]
    [InlineData("序号\r目标", 3, 2, 1)]
    [InlineData("序号\n\n目标", 5, 3, 2)]
    public void GetPosition_AnyLineBreak_CountsFromOne(string text, int offset, int line, int column) =>
        Assert.Equal(new LinePosition(line, column), SourceText.From(text).GetPosition(offset));

    [Theory]
    [InlineData("a\r\nb\n\nc", 1, "a")]
    [InlineData("a\r\nb\n\nc", 2, "b")]
    [InlineData("a\r\nb\n\nc", 3, "")]
    [InlineData("a\r\nb\n\nc", 4, "c")]
    public void GetLine_AnyLineBreak_LeavesItOut(string text, int line, string expected)
    {
        SourceText source = SourceText.From(text);

        Assert.Equal(expected, source.Slice(source.GetLine(line)));
    }
}
