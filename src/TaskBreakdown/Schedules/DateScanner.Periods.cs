using System;

namespace TaskBreakdown.Schedules;

/// <content>Periods: ranges before one unit, five-year plans, stretches of years, times of day.</content>
internal static partial class DateScanner
{
    private const int LongestSpan = 50;

    /// <summary>The words before a number of years that are looked at.</summary>
    private const int LookBehind = 5;

    /// <summary>number separator number unit</summary>
    private static bool TryReadSharedUnits(ref ScheduleCursor cursor, out DatePoint first, out DatePoint last)
    {
        first = last = default;
        cursor.TryMatch('第');
        if (!CalendarNumber.TryRead(ref cursor, out CalendarNumber from))
        {
            return false;
        }

        cursor.SkipBlanks();
        if (!cursor.TryMatchAny(DateWords.RangeSeparators))
        {
            return false;
        }

        cursor.SkipBlanks();
        cursor.TryMatch('第');
        if (!CalendarNumber.TryRead(ref cursor, out CalendarNumber to) || to.Value <= from.Value)
        {
            return false;
        }

        cursor.SkipBlanks();
        return TryReadSharedYear(from, to, ref cursor, out first, out last)
            || TryReadSharedMonth(from, to, ref cursor, out first, out last);
    }

    private static bool TryReadSharedYear(
        CalendarNumber from, CalendarNumber to, ref ScheduleCursor cursor, out DatePoint first, out DatePoint last)
    {
        first = new DatePoint(TimeUnit.Year, from.Value) { NamesYear = true };
        last = new DatePoint(TimeUnit.Year, to.Value) { NamesYear = true };
        if (!from.IsYear || !to.IsYear)
        {
            return false;
        }

        bool named = cursor.TryMatch("学年") || cursor.TryMatch("年度") || cursor.TryMatch('年');
        return named || cursor.Peek() is ')' or '〕' or ']';
    }

    private static bool TryReadSharedMonth(
        CalendarNumber from, CalendarNumber to, ref ScheduleCursor cursor, out DatePoint first, out DatePoint last)
    {
        TimeUnit unit = cursor.Peek() switch
        {
            '月' when to.Value <= 12 => TimeUnit.Month,
            '季' when to.Value <= 4 && cursor.Peek(1) == '度' => TimeUnit.Quarter,
            _ => TimeUnit.Clock,
        };
        first = new DatePoint(unit, Number: from.Value);
        last = new DatePoint(unit, Number: to.Value);
        if (unit == TimeUnit.Clock || from.Value < 1)
        {
            return false;
        }

        cursor.Advance(unit == TimeUnit.Month ? 1 : 2);
        cursor.TryMatch('份');
        return true;
    }

    /// <summary>“十四五”末, 十四五期间: the five-year plan of that number (中华人民共和国国民经济和社会发展五年规划).</summary>
    private static bool TryReadPlan(ref ScheduleCursor cursor, out DateExpression expression)
    {
        expression = default;
        ScheduleCursor ahead = cursor;
        bool quoted = ahead.TryMatch('“') || ahead.TryMatch('"');
        if (!TryReadPlanNumber(ref ahead, out int plan))
        {
            return false;
        }

        bool closed = ahead.Peek() is '”' or '"';
        if (!closed && (quoted || !ahead.StartsWithAny(DateWords.AfterPlan)))
        {
            return false;
        }

        if (closed && (quoted || IsPlanTail(ahead)))
        {
            ahead.Advance(1);
        }

        var point = new DatePoint(TimeUnit.PlanPeriod, Number: plan) { NamesYear = true };
        DateEdge part = TryReadPlanPart(ref ahead);
        DateEdge limit = TryReadLimit(ref ahead);
        cursor = ahead;
        expression = new DateExpression(point, point, false, part, limit);
        return true;
    }

    private static bool IsPlanTail(ScheduleCursor atQuote)
    {
        atQuote.Advance(1);
        return atQuote.StartsWithAny(DateWords.PlanParts);
    }

    /// <summary>十四五 is the fourteenth plan, 十五 between quotation marks the tenth, 八五 the eighth.</summary>
    private static bool TryReadPlanNumber(ref ScheduleCursor cursor, out int plan)
    {
        plan = 0;
        if (!CalendarNumber.TryRead(ref cursor, out CalendarNumber number) || !number.IsInChinese)
        {
            return false;
        }

        bool closes = cursor.Peek() is '”' or '"';
        plan = number switch
        {
            { Digits: 0, Value: >= 11 and <= 30 } when cursor.TryMatch('五') => number.Value,
            { Digits: 0, Value: 15 } when closes => 10,
            { Digits: 2, Value: 65 or 75 or 85 or 95 } when closes => number.Value / 10,
            _ => 0,
        };
        return plan > 0;
    }

    private static DateEdge TryReadPlanPart(ref ScheduleCursor cursor)
    {
        if (cursor.TryMatchAny(DateWords.PlanEnd))
        {
            return DateEdge.End;
        }

        if (cursor.TryMatch("中期"))
        {
            return DateEdge.Middle;
        }

        if (cursor.TryMatch("初期") || cursor.TryMatch('初'))
        {
            return DateEdge.Start;
        }

        return cursor.TryMatch("规划期内") || cursor.TryMatch("期内") || cursor.TryMatch("时期") || cursor.TryMatch("期间")
            ? DateEdge.Within
            : DateEdge.None;
    }

    /// <summary>三年内, 五年时间, 2-3年; with the words before in view also 过去五年.</summary>
    private static bool TryReadYearSpan(ReadOnlySpan<char> text, ref ScheduleCursor cursor, out DateExpression expression)
    {
        expression = default;
        ScheduleCursor ahead = cursor;
        if (!CalendarNumber.TryRead(ref ahead, out CalendarNumber years) || !IsSpan(years))
        {
            return false;
        }

        bool isRange = ahead.TryMatchAny(DateWords.RangeSeparators);
        if (isRange && (!CalendarNumber.TryRead(ref ahead, out years) || !IsSpan(years)))
        {
            return false;
        }

        ahead.SkipBlanks();
        if (!ahead.TryMatch('年') || ahead.StartsWithAny(DateWords.NotAfterYears))
        {
            return false;
        }

        bool within = !ahead.StartsWithAny(DateWords.NotAnEdge) && ahead.TryMatchAny(DateWords.SpanEndings);
        if (!within && !isRange && !FollowsSpanWord(text, cursor.Position))
        {
            return false;
        }

        cursor = ahead;
        var point = new DatePoint(TimeUnit.YearSpan, Number: years.Value);
        expression = new DateExpression(point, point, false, DateEdge.None, within ? DateEdge.Within : DateEdge.None);
        return true;
    }

    private static bool IsSpan(CalendarNumber years) => years.Digits <= 2 && years.Value is >= 1 and <= LongestSpan;

    private static bool FollowsSpanWord(ReadOnlySpan<char> text, int position)
    {
        foreach (string word in DateWords.BeforeYears)
        {
            if (word.Length <= Math.Min(LookBehind, position)
                && new ScheduleCursor(text, position - word.Length).StartsWith(word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>8:30, 24:00, 8时30分: hours to 24 and two digits of minutes, so that 2:1 stays a ratio.</summary>
    private static bool TryReadClock(ref ScheduleCursor cursor, out DateExpression expression)
    {
        expression = default;
        ScheduleCursor ahead = cursor;
        if (!TryReadTimeOfDay(ref ahead))
        {
            return false;
        }

        ScheduleCursor range = ahead;
        range.SkipBlanks();
        if (range.TryMatchAny(DateWords.RangeSeparators))
        {
            range.SkipBlanks();
            if (TryReadTimeOfDay(ref range))
            {
                ahead = range;
            }
        }

        cursor = ahead;
        var point = new DatePoint(TimeUnit.Clock);
        return TryFinish(point, point, false, ref cursor, out expression);
    }

    private static bool TryReadTimeOfDay(ref ScheduleCursor cursor)
    {
        if (!CalendarNumber.TryRead(ref cursor, out CalendarNumber hour) || hour.Digits > 2 || hour.Value > 24)
        {
            return false;
        }

        if (cursor.TryMatch('时'))
        {
            return TryReadMinutesInWords(ref cursor);
        }

        return !hour.IsInChinese
            && cursor.TryMatch(':')
            && TryReadSixtieths(ref cursor)
            && (!cursor.TryMatch(':') || TryReadSixtieths(ref cursor))
            && cursor.Peek() is not ('.' or ':');
    }

    private static bool TryReadMinutesInWords(ref ScheduleCursor cursor)
    {
        ScheduleCursor ahead = cursor;
        if (TryReadSixtieths(ref ahead) && ahead.TryMatch('分'))
        {
            cursor = ahead;
        }

        // 三时 would be the beginning of 三时期 and the like; an hour in words needs a bound or an end behind it.
        return cursor.Peek() is '\0' or '前' or '起' or '至' or '到' or '-' or ' ' or ',' or '。' or '、' or ')' or ';';
    }

    private static bool TryReadSixtieths(ref ScheduleCursor cursor) =>
        CalendarNumber.TryRead(ref cursor, out CalendarNumber number) && number is { Digits: 2, Value: < 60 };
}
