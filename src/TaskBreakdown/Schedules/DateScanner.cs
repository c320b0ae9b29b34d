using System;

namespace TaskBreakdown.Schedules;

/// <summary>Reads the date or period that starts at a place of a text, so that the figures in it are taken for nothing else.</summary>
/// <remarks>
/// <para>Allocates nothing and never throws; the work at one place is bounded, whatever the text.</para>
/// <para>A bare number of years is a quantity unless a word beside it makes it a stretch of time: <c>三年内</c>, <c>用五年时间</c>,
/// <c>2-3年</c> and, with the text before it in view, <c>过去五年</c>, <c>有效期3年</c> are read; <c>运行20年以上</c> and
/// <c>三年</c> alone are not. Working days, days and hours are never read: limits on them (<c>18个工作日以内</c>) are targets.</para>
/// </remarks>
internal static partial class DateScanner
{
    /// <summary>Whether a date or period starts at the first character of a text.</summary>
    /// <param name="text">Text to read from its first character.</param>
    /// <param name="charsConsumed">UTF-16 code units read; 0 when the result is <see langword="false"/>.</param>
    /// <returns><see langword="true"/> if one starts here.</returns>
    internal static bool TryRead(ReadOnlySpan<char> text, out int charsConsumed) =>
        TryRead(text, 0, out _, out charsConsumed);

    /// <summary>Whether a date or period starts at a place of a text; words before the place may decide.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="start">Place to read from, 0 to the text's length.</param>
    /// <param name="charsConsumed">UTF-16 code units read; 0 when the result is <see langword="false"/>.</param>
    /// <returns><see langword="true"/> if one starts at <paramref name="start"/>.</returns>
    internal static bool TryRead(ReadOnlySpan<char> text, int start, out int charsConsumed) =>
        TryRead(text, start, out _, out charsConsumed);

    internal static bool TryRead(
        ReadOnlySpan<char> text, int start, out DateExpression expression, out int charsConsumed)
    {
        var cursor = new ScheduleCursor(text, start);
        charsConsumed = 0;
        if (!DateGate.IsOpen(text, start) || !TryReadExpression(text, ref cursor, out expression))
        {
            expression = default;
            return false;
        }

        charsConsumed = cursor.Position - start;
        return true;
    }

    /// <summary>The characters, folded, that dates begin with.</summary>
    internal const string Starts = "0123456789“\"〇零一二两三四五六七八九十廿卅第前上下今本当明来次翌后去全整年月季";

    /// <summary>Whether any date begins with this character (folded).</summary>
    internal static bool MayStart(char character) => (ScheduleMarks.Of(character) & ScheduleMark.Date) != 0;

    /// <summary>expression := clock | span | plan | shared-unit range | point [separator point] [edge]</summary>
    private static bool TryReadExpression(ReadOnlySpan<char> text, ref ScheduleCursor cursor, out DateExpression expression)
    {
        int start = cursor.Position;
        if (TryReadPlan(ref cursor, out expression)
            || TryReadClock(ref cursor, out expression)
            || TryReadSharedUnitRange(ref cursor, out expression)
            || TryReadYearSpan(text, ref cursor, out expression))
        {
            return true;
        }

        cursor.Position = start;
        if (!TryReadPoint(ref cursor, out DatePoint first))
        {
            return false;
        }

        return TryReadRangeInYear(first, ref cursor, out expression)
            || TryReadLongRange(first, ref cursor, out expression)
            || TryFinish(first, first, false, ref cursor, out expression);
    }

    /// <summary>2012年1-12月: both months in the year named before them.</summary>
    private static bool TryReadRangeInYear(DatePoint year, ref ScheduleCursor cursor, out DateExpression expression)
    {
        expression = default;
        ScheduleCursor ahead = cursor;
        ahead.SkipBlanks();
        if (year.Unit != TimeUnit.Year || !TryReadSharedUnits(ref ahead, out DatePoint first, out DatePoint last))
        {
            return false;
        }

        cursor = ahead;
        return TryFinish(first.InYearOf(year), last.InYearOf(year), true, ref cursor, out expression);
    }

    /// <summary>2021年5月1日至2022年4月30日; the second point inherits the year of the first.</summary>
    private static bool TryReadLongRange(DatePoint first, ref ScheduleCursor cursor, out DateExpression expression)
    {
        expression = default;
        ScheduleCursor ahead = cursor;
        ahead.TryMatch('起');
        ahead.SkipBlanks();
        if (!ahead.TryMatchAny(DateWords.RangeSeparators))
        {
            return false;
        }

        ahead.SkipBlanks();
        if (!TryReadPoint(ref ahead, out DatePoint last))
        {
            return false;
        }

        cursor = ahead;
        return TryFinish(first, WithMonthOf(first, last.InYearOf(first)), true, ref cursor, out expression);
    }

    /// <summary>5月1日至20日: the day belongs to the month before it.</summary>
    private static DatePoint WithMonthOf(DatePoint first, DatePoint last) =>
        last.Unit == TimeUnit.DayOfMonth && first.Unit == TimeUnit.Day
            ? last with { Unit = TimeUnit.Day, Number = first.Number }
            : last;

    /// <summary>1-9月, 2021-2025年, 一至三季度: two numbers before one unit.</summary>
    private static bool TryReadSharedUnitRange(ref ScheduleCursor cursor, out DateExpression expression)
    {
        expression = default;
        ScheduleCursor ahead = cursor;
        if (!TryReadSharedUnits(ref ahead, out DatePoint first, out DatePoint last))
        {
            return false;
        }

        cursor = ahead;
        return TryFinish(first, last, true, ref cursor, out expression);
    }

    /// <summary>[初 | 中 | 底 | 末] [前 | 内], behind a point or range.</summary>
    internal static bool TryFinish(
        DatePoint first, DatePoint last, bool isRange, ref ScheduleCursor cursor, out DateExpression expression)
    {
        DateEdge part = TryReadPart(ref cursor);
        DateEdge limit = TryReadLimit(ref cursor);
        bool complete = last.Unit != TimeUnit.DayOfMonth || isRange || limit == DateEdge.Before;
        expression = complete ? new DateExpression(first, last, isRange, part, limit) : default;
        return complete;
    }

    private static DateEdge TryReadPart(ref ScheduleCursor cursor)
    {
        ScheduleCursor ahead = cursor;
        ahead.SkipBlanks();
        DateEdge part = ahead.Peek() switch
        {
            '底' or '末' or '终' => DateEdge.End,
            '中' => DateEdge.Middle,
            '初' => DateEdge.Start,
            _ => DateEdge.None,
        };
        if (part == DateEdge.None || ahead.StartsWithAny(DateWords.NotAnEdge))
        {
            return DateEdge.None;
        }

        ahead.Advance(1);
        cursor = ahead;
        return part;
    }

    private static DateEdge TryReadLimit(ref ScheduleCursor cursor)
    {
        ScheduleCursor ahead = cursor;
        ahead.SkipBlanks();
        if (ahead.Peek() is not ('前' or '内' or '之' or '以') || ahead.StartsWithAny(DateWords.NotAnEdge))
        {
            return DateEdge.None;
        }

        DateEdge limit = ahead.TryMatchAny(DateWords.Before) ? DateEdge.Before
            : ahead.TryMatchAny(DateWords.Within) ? DateEdge.Within
            : DateEdge.None;
        if (limit != DateEdge.None)
        {
            cursor = ahead;
        }

        return limit;
    }
}
