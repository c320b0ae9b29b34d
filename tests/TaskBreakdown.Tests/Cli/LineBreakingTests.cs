using System.Linq;
using FsCheck.Xunit;
using TaskBreakdown.Cli.Output;
using Xunit;

namespace TaskBreakdown.Tests.Cli;

[Properties(Arbitrary = [typeof(DomainArbitraries)])]
public sealed class LineBreakingTests
{
    [Theory]
    [InlineData("", 10, "")]
    [InlineData("新建公园", 4, "新建|公园")]
    [InlineData("停车场11处", 7, "停车场|11处")]
    [InlineData("绿化,新建", 4, "绿|化,|新建")]
    [InlineData("打造“四好”", 5, "打造|“四|好”")]
    [InlineData("ab cd", 3, "ab|cd")]
    [InlineData("11330206002954449B", 6, "113302|060029|54449B")]
    [InlineData("新建公园", 1, "新|建|公|园")]
    [InlineData("𠮷𠮷", 2, "𠮷|𠮷")]
    public void Break_Text_NeverCutsWordsOrStrandsPunctuation(string text, int width, string expected) =>
        Assert.Equal(expected.Split('|'), LineBreaking.Break(text, width));

    [Property]
    public void Break_AnyText_LosesNothingButBlanks(HostileText hostile, byte width)
    {
        string text = TerminalText.Clean(hostile.Text);

        string joined = string.Concat(LineBreaking.Break(text, width + 2));

        Assert.Equal(text.Where(character => character != ' '), joined.Where(character => character != ' '));
    }
}
