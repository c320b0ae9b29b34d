using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using TaskBreakdown.Text;
using Xunit;

namespace TaskBreakdown.Tests.Text;

/// <summary>Words by their first character, longest first.</summary>
public sealed class WordTableTests
{
    [Fact]
    public void Of_Groups_KeepsEachWordsValue()
    {
        WordTable<string> table = WordTable<string>.Of(("年", "年产 年均"), ("日", "日产\n日均"));

        Assert.Equal(["年产 年", "年均 年"], Matches(table, '年').Order(StringComparer.Ordinal));
        Assert.Equal(["日产 日", "日均 日"], Matches(table, '日').Order(StringComparer.Ordinal));
    }

    [Property]
    public Property StartingWith_AnyWords_AllOfThemLongestFirst()
    {
        Gen<string[]> words =
            from list in Gen.Elements("一", "一个", "一个月", "个", "个月", "月", "月底", "底").NonEmptyListOf()
            select list.Distinct().ToArray();

        return Prop.ForAll(words.ToArbitrary(), some =>
        {
            WordTable<int> table = WordTable<int>.Of((1, string.Join(' ', some)));
            return some.All(word =>
            {
                string[] found = [.. Matches(table, word[0]).Select(match => match.Split(' ')[0])];
                string[] same = [.. found.Where(one => one[0] == word[0])];
                return found.Contains(word) && same.SequenceEqual(same.OrderByDescending(one => one.Length));
            });
        });
    }

    private static List<string> Matches<T>(WordTable<T> table, char first)
    {
        List<string> matches = [];
        foreach (ref readonly WordEntry<T> entry in table.StartingWith(first))
        {
            matches.Add($"{entry.Word} {entry.Value}");
        }

        return matches;
    }
}
