using TaskBreakdown.Text;
using Xunit;

namespace TaskBreakdown.Tests.Text;

public sealed class ScriptFoldingTests
{
    [Theory]
    [InlineData("牽頭單位：市經貿局", "牵头单位：市经贸局")]
    [InlineData("責任單位", "责任单位")]
    [InlineData("乾安县著力推进", "乾安县著力推进")]
    [InlineData("牵头单位", "牵头单位")]
    public void Simplify_Text_HasTheSameWordsInSimplifiedCharacters(string text, string simplified) =>
        Assert.Equal(simplified, ScriptFolding.Simplify(text));

    [Fact]
    public void Simplify_SimplifiedText_CopiesNothing()
    {
        const string Text = "牵头单位:市教育局";

        Assert.Same(Text, ScriptFolding.Simplify(Text));
    }
}
