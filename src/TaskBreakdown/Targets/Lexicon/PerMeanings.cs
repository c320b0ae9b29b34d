using System;
using TaskBreakdown.Text;

namespace TaskBreakdown.Targets.Lexicon;

/// <summary>The words that say per what, and the denominator each names.</summary>
internal static class PerMeanings
{
    private const int LongestCapacity = 8;

    private const string OfPeopleAndPlaces = "人均 户均 亩均 村均 校均";
    private const string OfYears = "年均 年产 年供水 年供气 年供热 年出栏 年处理 年发电 年吞吐 年加工 年销售 年接待 年培训 年服务 年新增";
    private const string OfMonths = "月均";
    private const string OfDays = "日均 日处理 日供水 日产 日加工 日接待";

    private static readonly WordTable<string> Words = WordTable<string>.Of(
        ("人", "人均"), ("户", "户均"), ("亩", "亩均"), ("村", "村均"), ("校", "校均"), ("年", OfYears), ("月", OfMonths), ("日", OfDays));

    /// <summary>The words themselves.</summary>
    internal static readonly WordGroup Per = new(WordClass.Per, OfPeopleAndPlaces + " " + OfYears + " " + OfMonths + " " + OfDays);

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
