using System;

namespace TaskBreakdown.Schedules;

/// <summary>Dates that only a deadline cell may write, because elsewhere they would be numbers: 2024.12, 2024-12, 2024/12.</summary>
internal static class CellDateReader
{
    /// <summary>Reads such a month, a range of two, or a range of years that fills the cell (2023—2025).</summary>
    internal static bool TryRead(ReadOnlySpan<char> text, int start, out DateExpression date, out int charsConsumed) =>
        TryReadYearMonth(text, start, out date, out charsConsumed) || TryReadYears(text, start, out date, out charsConsumed);

    private static bool TryReadYears(ReadOnlySpan<char> text, int start, out DateExpression date, out int charsConsumed)
    {
        var cursor = new ScheduleCursor(text, start);
        bool read = CalendarNumber.TryRead(ref cursor, out CalendarNumber first)
            & cursor.TryMatchAny(DateWords.RangeSeparators)
            & CalendarNumber.TryRead(ref cursor, out CalendarNumber last)
            & cursor.Peek() == '\0';
        read = read && first.IsYear && last.IsYear && first.Value < last.Value;
        charsConsumed = read ? cursor.Position - start : 0;
        date = new DateExpression(Year(first), Year(last), true, DateEdge.None, DateEdge.None);
        return read;
    }

    private static DatePoint Year(CalendarNumber number) => new(TimeUnit.Year, number.Value) { NamesYear = true };

    /// <summary>Reads one such month, or a range of two (2024.3-2024.12).</summary>
    private static bool TryReadYearMonth(
        ReadOnlySpan<char> text, int start, out DateExpression date, out int charsConsumed)
    {
        date = default;
        charsConsumed = 0;
        var cursor = new ScheduleCursor(text, start);
        if (!TryReadMonth(ref cursor, out DatePoint first))
        {
            return false;
        }

        ScheduleCursor ahead = cursor;
        ahead.SkipBlanks();
        bool isRange = ahead.TryMatchAny(DateWords.RangeSeparators);
        ahead.SkipBlanks();
        DatePoint last = first;
        isRange = isRange && TryReadMonth(ref ahead, out last);
        cursor = isRange ? ahead : cursor;
        bool read = DateScanner.TryFinish(first, isRange ? last : first, isRange, ref cursor, out date);
        charsConsumed = cursor.Position - start;
        return read;
    }

    private static bool TryReadMonth(ref ScheduleCursor cursor, out DatePoint point)
    {
        point = default;
        if (!CalendarNumber.TryRead(ref cursor, out CalendarNumber year) || !year.IsYear || year.IsInChinese)
        {
            return false;
        }

        bool named = cursor.Peek() is '.' or '-' or '/';
        cursor.Advance(1);
        if (!named || !CalendarNumber.TryRead(ref cursor, out CalendarNumber month) || !IsMonth(month))
        {
            return false;
        }

        point = new DatePoint(TimeUnit.Month, year.Value, month.Value) { NamesYear = true };
        return cursor.Peek() is not ('.' or '/');
    }

    private static bool IsMonth(CalendarNumber number) => !number.IsInChinese && number is { Digits: 1 or 2, Value: >= 1 and <= 12 };
}
