using System;
using System.Linq;
using FsCheck.Xunit;
using TaskBreakdown.Text;
using Xunit;

namespace TaskBreakdown.Tests.Text;

/// <summary>A set of words answers as comparing them one by one does.</summary>
public sealed class WordSetTests
{
    private static readonly string[] Listed = ["ab", "a", "bca", "cc"];
    private static readonly WordSet Words = [.. Listed];

    [Theory]
    [InlineData("abc", true, false, true)]
    [InlineData("xbca", false, true, true)]
    [InlineData("xccx", false, false, true)]
    [InlineData("xxb", false, false, false)]
    [InlineData("", false, false, false)]
    public void Questions_Text_AreAnswered(string text, bool begins, bool ends, bool holds)
    {
        Assert.Equal(begins, text.Begins(Words));
        Assert.Equal(ends, text.Ends(Words));
        Assert.Equal(holds, text.HasAny(Words));
    }

    [Fact]
    public void MatchStart_SeveralWords_TakesTheFirstGiven() => Assert.Equal(2, Words.MatchStart("abx".AsSpan()));

    [Fact]
    public void Begins_CharacterThatSharesAMark_IsNoMatch() => Assert.False("\u0461b".Begins(Words));

    [Property]
    public void Questions_AnyText_AreAnsweredAsWordByWord(int[] letters)
    {
        string text = string.Concat(letters.Select(letter => "abcd"[letter & 3]));

        Assert.Equal(Listed.Any(word => text.StartsWith(word, StringComparison.Ordinal)), text.Begins(Words));
        Assert.Equal(Listed.Any(word => text.EndsWith(word, StringComparison.Ordinal)), text.Ends(Words));
        Assert.Equal(Listed.Any(word => text.Contains(word, StringComparison.Ordinal)), text.HasAny(Words));
        Assert.Equal(Listed.Contains(text, StringComparer.Ordinal), Words.Holds(text.AsSpan()));
    }
}
