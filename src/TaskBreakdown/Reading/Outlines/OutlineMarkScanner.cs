using System;
using TaskBreakdown.Text;

namespace TaskBreakdown.Reading.Outlines;

/// <summary>Finds numbering marks.</summary>
internal static class OutlineMarkScanner
{
    private const string ChineseDigits = "〇一二三四五六七八九";
    private const string Bullets = "▲△■□◆◇●○•·∙★☆※➢✓";
    private const string NamedAfterDi = "项件";
    private const string PartsAfterDi = "章节编篇类";
    private const int MaxDigits = 3;

    private static readonly string[] Names = ["任务", "项目", "实事", "事项", "工程", "行动"];

    /// <summary>The mark that begins at an offset; null where none does.</summary>
    internal static OutlineMark? Find(ReadOnlySpan<char> folded, int start)
    {
        if (start >= folded.Length)
        {
            return null;
        }

        OutlineMark? mark = folded[start] switch
        {
            '(' => FindBracketed(folded, start),
            '第' => FindOrdinal(folded, start),
            '【' => FindFramed(folded, start),
            >= '0' and <= '9' => FindArabic(folded, start),
            >= '①' and <= '⑳' => new OutlineMark(MarkKind.Circled, folded[start] - '①' + 1, 1),
            '—' => folded.HasAt(start, "——") ? new OutlineMark(MarkKind.Bullet, 0, 2) : null,
            _ => FindOther(folded, start),
        };
        return mark is { } found ? found with { Length = SkipBlanks(folded, start + found.Length) - start } : null;
    }

    private static OutlineMark? FindOther(ReadOnlySpan<char> folded, int start)
    {
        bool isDash = folded[start] is '-' or '*' && start + 2 < folded.Length && FoldedText.IsBlank(folded[start + 1]) && !OrdinalText.IsDigit(folded[start + 2]);
        if (isDash || Bullets.Has(folded[start]))
        {
            return new OutlineMark(MarkKind.Bullet, 0, 1);
        }

        int end = ReadChinese(folded, start, out int number);
        bool isChinese = end > start && end < folded.Length && folded[end] is '、' or '.';
        return isChinese ? new OutlineMark(MarkKind.Chinese, number, end + 1 - start) : FindNamed(folded, start);
    }

    /// <summary><c>(一)</c> or <c>(1)</c>.</summary>
    private static OutlineMark? FindBracketed(ReadOnlySpan<char> folded, int start)
    {
        int end = ReadChinese(folded, start + 1, out int number);
        MarkKind kind = MarkKind.BracketedChinese;
        if (end == start + 1)
        {
            end = ReadArabic(folded, start + 1, out number);
            kind = MarkKind.BracketedArabic;
        }

        bool isClosed = end > start + 1 && end < folded.Length && folded[end] == ')';
        return isClosed ? new OutlineMark(kind, number, end + 1 - start) : null;
    }

    /// <summary><c>1.</c>, <c>1、</c> or <c>1)</c>; a digit behind the point makes it a number of the text.</summary>
    private static OutlineMark? FindArabic(ReadOnlySpan<char> folded, int start)
    {
        int end = ReadArabic(folded, start, out int number);
        if (end == start || end >= folded.Length)
        {
            return null;
        }

        bool digitFollows = end + 1 < folded.Length && folded[end + 1] is >= '0' and <= '9';
        return folded[end] switch
        {
            '.' or '、' when !digitFollows || OpensText(folded, end + 1) => new OutlineMark(MarkKind.Arabic, number, end + 1 - start),
            ')' => new OutlineMark(MarkKind.BracketedArabic, number, end + 1 - start),
            _ => null,
        };
    }

    /// <summary>
    /// Figures that may follow a mark at once, since they can be no decimals: <c>1.2024年底前…</c>, <c>5.10月底前…</c>, <c>3.500户居民…</c>.
    /// </summary>
    private static bool OpensText(ReadOnlySpan<char> folded, int start)
    {
        const int DigitsOfYear = 4;
        const int DigitsOfMonth = 2;
        int end = start;
        while (end < folded.Length && folded[end] is >= '0' and <= '9')
        {
            end++;
        }

        char behind = end < folded.Length ? folded[end] : '\0';
        bool isYear = end - start == DigitsOfYear && folded[start] is '1' or '2' && behind is '年' or '—' or '-';
        bool isMonth = end - start <= DigitsOfMonth && behind == '月';
        bool isRound = end - start > DigitsOfMonth && folded.HasAt(end - 2, "00") && behind != '\0' && char.IsLetter(behind);
        return isYear || isMonth || isRound;
    }

    /// <summary><c>第一部分</c> and <c>第一章</c> head parts, <c>第一条</c> is an article, <c>第一项</c> names a task.</summary>
    private static OutlineMark? FindOrdinal(ReadOnlySpan<char> folded, int start)
    {
        int end = ReadNumber(folded, start + 1, out int number);
        if (end == start + 1 || end >= folded.Length)
        {
            return null;
        }

        if (folded.HasAt(end, "部分"))
        {
            return new OutlineMark(MarkKind.Part, number, SkipJoint(folded, end + 2) - start);
        }

        MarkKind? kind = PartsAfterDi.Has(folded[end]) ? MarkKind.Part
            : NamedAfterDi.Has(folded[end]) ? MarkKind.Named
            : folded[end] == '条' ? MarkKind.Article
            : null;
        return kind is { } found ? new OutlineMark(found, number, SkipJoint(folded, end + 1) - start) : null;
    }

    /// <summary><c>任务一:</c>.</summary>
    private static OutlineMark? FindNamed(ReadOnlySpan<char> folded, int start)
    {
        foreach (string name in Names)
        {
            if (!folded.HasAt(start, name))
            {
                continue;
            }

            int digits = start + name.Length;
            int end = ReadNumber(folded, digits, out int number);
            bool isMark = end > digits && end < folded.Length && folded[end] is ':' or '、' or '.' or ' ';
            return isMark ? new OutlineMark(MarkKind.Named, number, end + 1 - start) : null;
        }

        return null;
    }

    /// <summary><c>【任务一】</c> or <c>【1】</c>.</summary>
    private static OutlineMark? FindFramed(ReadOnlySpan<char> folded, int start)
    {
        int digits = start + 1;
        foreach (string name in Names)
        {
            digits += digits == start + 1 && folded.HasAt(digits, name) ? name.Length : 0;
        }

        int end = ReadNumber(folded, digits, out int number);
        bool isMark = end > digits && end < folded.Length && folded[end] == '】';
        return isMark ? new OutlineMark(MarkKind.Named, number, end + 1 - start) : null;
    }

    private static int ReadNumber(ReadOnlySpan<char> folded, int start, out int number)
    {
        int end = ReadChinese(folded, start, out number);
        return end > start ? end : ReadArabic(folded, start, out number);
    }

    private static int ReadArabic(ReadOnlySpan<char> folded, int start, out int number)
    {
        number = 0;
        int end = start;
        while (end < folded.Length && end - start < MaxDigits && folded[end] is >= '0' and <= '9')
        {
            number = (number * 10) + folded[end++] - '0';
        }

        bool goesOn = end < folded.Length && folded[end] is >= '0' and <= '9';
        return goesOn ? start : end;
    }

    /// <summary>Reads 一 to 九十九; outlines do not count further in Chinese numerals.</summary>
    private static int ReadChinese(ReadOnlySpan<char> folded, int start, out int number)
    {
        number = 0;
        int end = start;
        int digit = 0;
        bool hasTen = false;
        while (end < folded.Length && end - start < MaxDigits)
        {
            int value = ChineseDigits.IndexOf(folded[end]);
            if (folded[end] == '十' && !hasTen)
            {
                number = Math.Max(1, digit) * 10;
                digit = 0;
                hasTen = true;
            }
            else if (value > 0 && digit == 0)
            {
                digit = value;
            }
            else
            {
                break;
            }

            end++;
        }

        number += digit;
        return end;
    }

    private static int SkipJoint(ReadOnlySpan<char> folded, int start) =>
        start < folded.Length && folded[start] is ':' or '、' or '.' ? start + 1 : start;

    private static int SkipBlanks(ReadOnlySpan<char> folded, int start)
    {
        while (start < folded.Length && FoldedText.IsBlank(folded[start]))
        {
            start++;
        }

        return start;
    }
}
