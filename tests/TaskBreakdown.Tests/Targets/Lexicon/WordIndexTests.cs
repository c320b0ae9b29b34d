using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using TaskBreakdown.Targets.Lexicon;
using Xunit;

namespace TaskBreakdown.Tests.Targets.Lexicon;

public class WordIndexTests
{
    private const string Letters = "新建成完增长";

    [Property]
    public Property Match_AnyWordsAndText_FindsTheLongestWantedWord()
    {
        Gen<string> word = Gen.Elements(Letters.ToCharArray()).NonEmptyListOf().Select(letters => new string([.. letters.Take(4)]));
        Gen<(string[] Words, string Text, int Wanted, bool FromEnd)> cases =
            from words in word.NonEmptyListOf()
            from text in word.ListOf()
            from wanted in Gen.Choose(1, 7)
            from fromEnd in Gen.Elements(true, false)
            select (words.Distinct().ToArray(), string.Concat(text), wanted, fromEnd);

        return Prop.ForAll(cases.ToArbitrary(), one =>
        {
            var entries = one.Words.Select((each, place) => (Word: each, Flags: 1 << (place % 3))).ToDictionary(entry => entry.Word, entry => entry.Flags);
            var index = WordIndex.Of(entries, one.FromEnd);

            int flags = index.Match(one.Text.AsSpan(), one.Wanted, int.MaxValue, out int length);

            KeyValuePair<string, int> expected = entries
                .Where(entry => (entry.Value & one.Wanted) != 0
                    && (one.FromEnd ? one.Text.EndsWith(entry.Key, StringComparison.Ordinal) : one.Text.StartsWith(entry.Key, StringComparison.Ordinal)))
                .OrderByDescending(entry => entry.Key.Length)
                .FirstOrDefault();
            return flags == expected.Value && length == (expected.Key?.Length ?? 0);
        });
    }

    [Theory]
    [InlineData("新建学校", false, 2)]
    [InlineData("新学校", false, 1)]
    [InlineData("学校新建", true, 2)]
    [InlineData("", false, 0)]
    public void LengthOf_WordsThatBeginAlike_TakesTheLongest(string text, bool fromEnd, int expected)
    {
        Assert.Equal(expected, WordIndex.Of(fromEnd, "新", "新建", "建").LengthOf(text.AsSpan()));
    }
}
