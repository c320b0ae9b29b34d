using System;
using System.Linq;
using TaskBreakdown.Measures;
using Xunit;

namespace TaskBreakdown.Tests.Measures;

public sealed class UnitIndexTests
{
    private static readonly string[] Words = ["个", "个百分点", "MW", "MWh", "千瓦", "千瓦时", "m", "km²"];

    private static readonly UnitIndex Index = IndexOf(Words);

    [Theory]
    [InlineData("千瓦时电", "千瓦时")]
    [InlineData("千瓦", "千瓦")]
    [InlineData("千秋", null)]
    [InlineData("千瓩", null)]
    [InlineData("个百分点以上", "个百分点")]
    [InlineData("个百姓", "个")]
    [InlineData("个", "个")]
    [InlineData("MWh", "MWh")]
    [InlineData("ＭＷｈ", "MWh")]
    [InlineData("ＭＷ机组", "MW")]
    [InlineData("", null)]
    public void TryMatch_Text_IsTheLongestWordAtItsStart(string text, string? word) => Assert.Equal(word, Match(text));

    /// <summary>MWa or m9 is some other symbol, of which the beginning says nothing.</summary>
    [Theory]
    [InlineData('a')]
    [InlineData('z')]
    [InlineData('A')]
    [InlineData('Z')]
    [InlineData('0')]
    [InlineData('9')]
    [InlineData('ｘ')]
    public void TryMatch_LetterOrDigitBehindASymbol_IsNoUnit(char behind) =>
        Assert.Equal((null, null), (Match($"MW{behind}"), Match($"m{behind}")));

    [Theory]
    [InlineData('`')]
    [InlineData('{')]
    [InlineData('@')]
    [InlineData('[')]
    [InlineData('/')]
    [InlineData(':')]
    [InlineData('，')]
    [InlineData('光')]
    public void TryMatch_AnotherCharacterBehindASymbol_EndsIt(char behind) =>
        Assert.Equal(("MW", "m"), (Match($"MW{behind}"), Match($"m{behind}")));

    [Fact]
    public void TryMatch_ThousandsOfFirstCharacters_FindsEachAndNoOther()
    {
        string[] words = [.. Enumerable.Range('\u4E00', 4000).Select(character => ((char)character).ToString())];
        UnitIndex index = IndexOf(words);

        Assert.All(words, word => Assert.True(index.TryMatch(word.AsSpan(), out int unit, out _) && words[unit] == word));
        Assert.All("龙虎风鱼", character => Assert.False(index.HasFirst(character)));
    }

    private static UnitIndex IndexOf(string[] words) =>
        new(words.Select((word, index) => (word, index)).ToDictionary(entry => entry.word, entry => entry.index, StringComparer.Ordinal));

    private static string? Match(string text)
    {
        bool matches = Index.TryMatch(text.AsSpan(), out int unit, out int length);

        Assert.True(!matches || length == Words[unit].Length);
        return matches ? Words[unit] : null;
    }
}
