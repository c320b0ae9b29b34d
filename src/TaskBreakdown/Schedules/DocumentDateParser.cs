using System;

namespace TaskBreakdown.Schedules;

/// <summary>Reads the dates in the header of a published document (成文日期, 发布日期) in all their writings.</summary>
/// <remarks>
/// <para>The whole text has to be one date, with or without a time of day, which is dropped: <c>2024-04-01</c>,
/// <c>2024年02月22日</c>, <c>2020.01.17</c>, <c>2024年04月06日 16:40</c>, <c>二○○七年二月八日</c>, <c>2016-04-06 00:00:00.000</c>,
/// <c>13.03.2015</c> (day first), <c>20240401</c>. Letters that lost their 年 or 月 (<c>2026129日</c>, <c>202218</c>) are no date.</para>
/// </remarks>
internal static class DocumentDateParser
{
    /// <summary>Reads a date.</summary>
    /// <param name="text">The whole text; blanks around it are passed over.</param>
    /// <param name="date">The date; <see langword="default"/> when the result is <see langword="false"/>.</param>
    /// <returns>Whether the text is a date that the calendar has.</returns>
    internal static bool TryParse(ReadOnlySpan<char> text, out CalendarDate date)
    {
        var cursor = new ScheduleCursor(text, 0);
        SkipAllBlanks(ref cursor);
        bool read = TryReadDayFirst(ref cursor, out date)
            || TryReadCompact(ref cursor, out date)
            || TryReadYearFirst(ref cursor, out date);
        return read && EndsBehindTime(ref cursor);
    }

    /// <summary>2024年4月1日, 2024-04-01, 2024/4/1, 2020.01.17</summary>
    private static bool TryReadYearFirst(ref ScheduleCursor cursor, out CalendarDate date)
    {
        date = default;
        ScheduleCursor ahead = cursor;
        return CalendarNumber.TryRead(ref ahead, out CalendarNumber year)
            && year.IsYear
            && TryReadSeparator(ref ahead, '年', out char separator)
            && CalendarNumber.TryRead(ref ahead, out CalendarNumber month)
            && month.Digits <= 2
            && TryReadSeparator(ref ahead, '月', out char second)
            && (second == separator || separator == '年')
            && (separator != '年' || second == '月')
            && CalendarNumber.TryRead(ref ahead, out CalendarNumber day)
            && day.Digits <= 2
            && TryReadDayMark(ref ahead, separator)
            && Accept(ahead, ref cursor)
            && CalendarDate.TryCreate(year.Value, month.Value, day.Value, out date);
    }

    /// <summary>13.03.2015, as some content systems print it.</summary>
    private static bool TryReadDayFirst(ref ScheduleCursor cursor, out CalendarDate date)
    {
        date = default;
        ScheduleCursor ahead = cursor;
        return CalendarNumber.TryRead(ref ahead, out CalendarNumber day)
            && day is { Digits: 2, IsInChinese: false }
            && ahead.TryMatch('.')
            && CalendarNumber.TryRead(ref ahead, out CalendarNumber month)
            && month is { Digits: 2, IsInChinese: false }
            && ahead.TryMatch('.')
            && CalendarNumber.TryRead(ref ahead, out CalendarNumber year)
            && year is { IsYear: true, IsInChinese: false }
            && Accept(ahead, ref cursor)
            && CalendarDate.TryCreate(year.Value, month.Value, day.Value, out date);
    }

    /// <summary>20240401: eight digits can be split in one way only (GB/T 7408, basic format).</summary>
    private static bool TryReadCompact(ref ScheduleCursor cursor, out CalendarDate date)
    {
        date = default;
        ScheduleCursor ahead = cursor;
        return CalendarNumber.TryRead(ref ahead, out CalendarNumber number)
            && number is { Digits: 8, IsInChinese: false, Value: >= 18000101 }
            && Accept(ahead, ref cursor)
            && CalendarDate.TryCreate(number.Value / 10000, number.Value / 100 % 100, number.Value % 100, out date);
    }

    private static bool TryReadSeparator(ref ScheduleCursor cursor, char word, out char separator)
    {
        cursor.SkipBlanks();
        separator = cursor.Peek();
        bool read = separator == word || separator is '-' or '/' or '.';
        if (read)
        {
            cursor.Advance(1);
            cursor.SkipBlanks();
        }

        return read;
    }

    /// <summary>日 closes a date in words and is not there in figures.</summary>
    private static bool TryReadDayMark(ref ScheduleCursor cursor, char separator)
    {
        if (separator != '年')
        {
            return cursor.Peek() is not (>= '0' and <= '9');
        }

        cursor.SkipBlanks();
        return cursor.TryMatch('日') || cursor.TryMatch('号');
    }

    private static bool Accept(ScheduleCursor ahead, ref ScheduleCursor cursor)
    {
        cursor = ahead;
        return true;
    }

    /// <summary>Whether nothing is left but a time of day, a weekday or a mark at the end.</summary>
    private static bool EndsBehindTime(ref ScheduleCursor cursor)
    {
        bool parted = cursor.Peek() is ' ' or 'T' or '(' or '星' or '周' or '\0' or '。' or '\n' or '\r';
        while (parted && IsTimeCharacter(cursor.Peek()))
        {
            cursor.Advance(1);
        }

        return parted && cursor.Peek() == '\0';
    }

    private static bool IsTimeCharacter(char character) => character switch
    {
        (>= '0' and <= '9') or ':' or '.' or ' ' or 'T' or 'Z' or '+' or '\n' or '\r' or '。' => true,
        '时' or '分' or '秒' or '点' or '上' or '下' or '午' or '星' or '期' or '周' or '(' or ')' => true,
        '一' or '二' or '三' or '四' or '五' or '六' or '日' => true,
        _ => false,
    };

    private static void SkipAllBlanks(ref ScheduleCursor cursor)
    {
        while (cursor.Peek() is ' ' or '\n' or '\r')
        {
            cursor.Advance(1);
        }
    }
}
