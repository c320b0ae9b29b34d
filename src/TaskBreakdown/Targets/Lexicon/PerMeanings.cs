using System;
using TaskBreakdown.Text;

namespace TaskBreakdown.Targets.Lexicon;

/// <summary>The words that say per what, and the denominator each names.</summary>
internal static class PerMeanings
{
    private const int LongestCapacity = 8;

    private static readonly WordEntry<string>[] Entries =
    [
        new("人均", "人"), new("户均", "户"), new("亩均", "亩"), new("村均", "村"), new("校均", "校"), new("年均", "年"), new("日均", "日"), new("月均", "月"),
        new("年产", "年"), new("年供水", "年"), new("年供气", "年"), new("年供热", "年"), new("年出栏", "年"), new("年处理", "年"), new("年发电", "年"), new("年吞吐", "年"), new("年加工", "年"), new("年销售", "年"), new("年接待", "年"),
        new("年培训", "年"), new("年服务", "年"), new("年新增", "年"), new("日处理", "日"), new("日供水", "日"), new("日产", "日"), new("日加工", "日"), new("日接待", "日"),
    ];

    private static readonly WordTable<string> Words = new((WordEntry<string>[])Entries.Clone());

    /// <summary>The words themselves.</summary>
    internal static readonly WordGroup Per = new(WordClass.Per, Array.ConvertAll(Entries, entry => entry.Word));

    /// <summary>The denominator that the word at the start of a text names; null where there is none.</summary>
    internal static string? Read(ReadOnlySpan<char> text, out int length)
    {
        if (text[0] == '每')
        {
            return EachPhrase.Read(text, out length);
        }

        // 日烘干能力, 年生产能力
        if (text.Length == 1)
        {
            // The 年 of 年新增.
            length = 1;
            return text[0] == '年' ? "年" : text[0] == '日' ? "日" : null;
        }

        int capacity = text[..Math.Min(LongestCapacity, text.Length)].IndexOf("能力".AsSpan());
        if (capacity > 0 && text[0] is '年' or '日')
        {
            length = capacity + 2;
            return text[0] == '年' ? "年" : "日";
        }

        foreach (ref readonly WordEntry<string> entry in Words.StartingWith(text[0]))
        {
            if (text.StartsWith(entry.Word.AsSpan(), StringComparison.Ordinal))
            {
                length = entry.Word.Length;
                return entry.Value;
            }
        }

        length = 0;
        return null;
    }
}
