using System;

namespace TaskBreakdown.Schedules;

/// <summary>
/// Decides with one look past the digits whether the grammar of dates is worth trying: nearly every figure is followed
/// by a unit that no date has.
/// </summary>
/// <remarks>
/// Works on characters as they are written, full-width and traditional forms listed beside the others, because folding
/// each of them costs more than the decision. A false yes costs time and nothing else.
/// </remarks>
internal static class DateGate
{
    /// <summary>Digits of the longest number in a date, and one more.</summary>
    private const int LongestNumber = 9;

    /// <summary>Whether a date may start here.</summary>
    internal static bool IsOpen(ReadOnlySpan<char> text, int start)
    {
        if (start >= text.Length)
        {
            return false;
        }

        char first = text[start];
        if (IsDigit(first))
        {
            return IsOpenBehindDigits(text, start);
        }

        return CalendarNumber.IsChinese(first) ? IsOpenBehindNumerals(text, start) : DateScanner.MayStart(ScheduleFolding.Fold(first));
    }

    private static bool IsOpenBehindDigits(ReadOnlySpan<char> text, int start)
    {
        int end = start + 1;
        int limit = Math.Min(text.Length, start + LongestNumber);
        while (end < limit && IsDigit(text[end]))
        {
            end++;
        }

        bool mayBeNumeric = end - start == 4 && end < text.Length && text[end] is '.' or '/' or '．' or '／';
        return mayBeNumeric || IsDateMark(text, end);
    }

    private static bool IsOpenBehindNumerals(ReadOnlySpan<char> text, int start)
    {
        int end = start + 1;
        int limit = Math.Min(text.Length, start + LongestNumber);
        while (end < limit && IsNumeral(text[end]))
        {
            end++;
        }

        // 十四五: two numerals before a 五 may be the number of a plan, whatever follows.
        bool mayBePlan = text[end - 1] == '五' && end - start > 1;
        return mayBePlan || IsDateMark(text, end) || (end < text.Length && text[end] is '”' or '"' or '」' or '』');
    }

    private static bool IsNumeral(char character) =>
        CalendarNumber.IsChinese(character) || character is '○' or '◯' or 'O' or 'Ｏ';

    private static bool IsDigit(char character) => character is (>= '0' and <= '9') or (>= '０' and <= '９');

    private static bool IsDateMark(ReadOnlySpan<char> text, int at)
    {
        if (at >= text.Length)
        {
            return false;
        }

        // 三个季度 is a date, 三个 of anything else is not.
        return text[at] is '个' or '個' ? at + 1 < text.Length && text[at + 1] == '季' : IsDateMark(text[at]);
    }

    /// <summary>Units of the calendar, marks of ranges and clocks, and blanks, behind which either may stand.</summary>
    private static bool IsDateMark(char character) => character switch
    {
        >= '\u4E00' and <= '\u9FFF' => IsDateWord(character),
        < '\u0080' => character is ' ' or '-' or '~' or ':' or '\t',
        (>= '\u2000' and <= '\u2015') or '\u202F' => true,
        '：' or '∶' or '～' or '－' or '\u3000' or '\u00A0' or '〜' or '─' or '−' or '\uFEFF' => true,
        _ => false,
    };

    private static bool IsDateWord(char character) => character switch
    {
        '年' or '月' or '日' or '号' or '號' or '季' or '时' or '時' or '学' or '學' or '至' or '到' => true,
        _ => false,
    };
}
