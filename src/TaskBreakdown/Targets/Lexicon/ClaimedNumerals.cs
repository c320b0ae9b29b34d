using System;
using TaskBreakdown.Text;

namespace TaskBreakdown.Targets.Lexicon;

/// <summary>Words that begin like a number with a unit and are neither: 十分珍惜, 三方协议, 百度.</summary>
internal static class ClaimedNumerals
{
    private static readonly WordTable<bool> Words = new(
    [
        Row("十分"), Row("万分"), Row("百度"), Row("一度"), Row("一分为"), Row("三方"), Row("两方"), Row("四方"), Row("八方"), Row("一方"), Row("一点"), Row("两点论"),
        Row("一起"), Row("一道"), Row("一面"), Row("一线"), Row("二线"), Row("三线"), Row("一环"), Row("一票否决"), Row("一对一"), Row("一口气"), Row("一站"), Row("一门式"),
        Row("一门心思"), Row("一级"), Row("一流"), Row("一包到"), Row("一亩三分地"), Row("千家万户"), Row("万家灯火"), Row("百家争鸣"), Row("百家姓"), Row("千头万绪"),
        Row("三位一体"), Row("四位一体"), Row("五位一体"), Row("六位一体"), Row("多位一体"),
    ]);

    /// <summary>Whether such a word begins the text and covers the number with its unit: 一点 does in 一点成绩, not in 一点二五元.</summary>
    internal static bool Claim(ReadOnlySpan<char> text, int length)
    {
        foreach (ref readonly WordEntry<bool> entry in Words.StartingWith(text[0]))
        {
            if (entry.Word.Length >= length && text.Length > 1 && text[1] == entry.Word[1] && text.StartsWith(entry.Word.AsSpan(), StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static WordEntry<bool> Row(string word) => new(word, true);
}
