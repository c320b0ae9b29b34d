using System;
using System.Collections.Immutable;
using TaskBreakdown.Text;

namespace TaskBreakdown.Targets;

/// <summary>Finds what is to be complete without a figure being named.</summary>
internal static class CompletenessFinder
{
    private static readonly string[] Words =
    [
        "全覆盖", "清零", "全部完成", "全面完成", "应保尽保", "应改尽改", "应救尽救", "应收尽收", "应治尽治", "应拆尽拆", "应建尽建", "应接尽接", "愿接尽接", "应检尽检", "应享尽享", "应助尽助", "应纳尽纳", "应帮尽帮", "应兑尽兑", "应退尽退", "应绿尽绿", "应种尽种", "应播尽播", "应统尽统",
        "全面消除", "动态清零", "零增长", "全贯通", "全部投用", "全部开工", "全部竣工", "基本建成", "如期完成", "无死角", "只减不增", "全线贯通", "全面建成",
    ];

    internal static ImmutableArray<CompletenessTarget> Find(string text)
    {
        ImmutableArray<CompletenessTarget>.Builder? found = null;
        for (int at = 0; at < text.Length; at++)
        {
            // Every word of the list begins with one of these characters.
            if (text[at] is not ('全' or '清' or '应' or '愿' or '动' or '零' or '基' or '如' or '无' or '只'))
            {
                continue;
            }

            int length = LengthAt(text, at);
            if (length > 0 && !CountsSomething(text, at + length))
            {
                found ??= ImmutableArray.CreateBuilder<CompletenessTarget>();
                found.Add(new CompletenessTarget(text.Substring(at, length), new TextSpan(at, length), SubjectBefore(text, at)));
                at += length - 1;
            }
        }

        return found is null ? [] : found.ToImmutable();
    }

    private static int LengthAt(string text, int at)
    {
        foreach (string word in Words)
        {
            if (string.CompareOrdinal(text, at, word, 0, word.Length) == 0)
            {
                return word.Length;
            }
        }

        return 0;
    }

    /// <summary>清零拆迁地块17个 names its figure and is a quantity.</summary>
    private static bool CountsSomething(string text, int at)
    {
        while (at < text.Length && text[at] is not (',' or '，' or '。' or ';' or '；'))
        {
            if (char.IsDigit(text[at]))
            {
                return true;
            }

            at++;
        }

        return false;
    }

    private static string? SubjectBefore(string text, int at)
    {
        int start = at;
        while (start > 0 && text[start - 1] is not (',' or '，' or '。' or ';' or '；' or '、' or '\n'))
        {
            start--;
        }

        ReadOnlySpan<char> words = text.AsSpan(start, at - start);
        foreach (string verb in new[] { "实现", "做到", "达到", "确保", "完成" })
        {
            if (words.StartsWith(verb.AsSpan(), StringComparison.Ordinal))
            {
                words = words[verb.Length..];
            }
        }

        return words.IsEmpty ? null : words.ToString();
    }
}
