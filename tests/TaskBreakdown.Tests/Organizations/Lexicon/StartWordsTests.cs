using System;
using System.Linq;
using FsCheck.Xunit;
using TaskBreakdown.Organizations.Lexicon;
using Xunit;

namespace TaskBreakdown.Tests.Organizations.Lexicon;

/// <summary>Words at the start and at the end of a text are found as comparing them one by one finds them.</summary>
public sealed class StartWordsTests
{
    private static readonly string[] Listed = ["ab", "a", "bca", "cc", "ab", "abcd"];
    private static readonly StartWords Starts = new(Listed);
    private static readonly EndWords Ends = new(Listed);

    [Theory]
    [InlineData("abc", 2, 0)]
    [InlineData("abcde", 4, 5)]
    [InlineData("acb", 1, 1)]
    [InlineData("bc", 0, -1)]
    [InlineData("", 0, -1)]
    [InlineData("\0a", 0, -1)]
    public void MatchStart_Text_FindsTheLongestWordAndTheFirstOfEqualOnes(string text, int length, int index)
    {
        Assert.Equal(length, Starts.MatchStart(text.AsSpan(), out int found));
        Assert.Equal(index, found);
    }

    [Theory]
    [InlineData("xab", 2, 0)]
    [InlineData("xbca", 3, 2)]
    [InlineData("ba", 1, 1)]
    [InlineData("b", 0, -1)]
    [InlineData("", 0, -1)]
    public void MatchEnd_Text_FindsTheLongestWordAndTheFirstOfEqualOnes(string text, int length, int index)
    {
        Assert.Equal(length, Ends.MatchEnd(text.AsSpan(), out int found));
        Assert.Equal(index, found);
    }

    [Theory]
    [InlineData("abcd", 5)]
    [InlineData("abc", -1)]
    [InlineData("abcda", -1)]
    [InlineData("", -1)]
    public void IndexOf_Text_FindsOnlyTheWholeWord(string text, int index) => Assert.Equal(index, Starts.IndexOf(text.AsSpan()));

    [Property]
    public void Questions_AnyText_AreAnsweredAsWordByWord(int[] letters)
    {
        string text = string.Concat(letters.Select(letter => "abcd"[letter & 3]));

        Assert.Equal(Longest(word => text.StartsWith(word, StringComparison.Ordinal)), Starts.MatchStart(text.AsSpan()));
        Assert.Equal(Longest(word => text.EndsWith(word, StringComparison.Ordinal)), Ends.MatchEnd(text.AsSpan(), out _));
        Assert.Equal(Listed.Contains(text), Starts.Contains(text.AsSpan()));
    }

    private static int Longest(Func<string, bool> fits) => Listed.Where(fits).Select(word => word.Length).DefaultIfEmpty().Max();
}
