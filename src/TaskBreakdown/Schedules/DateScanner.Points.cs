namespace TaskBreakdown.Schedules;

/// <content>Single points: years, months, days, quarters, halves.</content>
internal static partial class DateScanner
{
    /// <summary>point := numeric | year [part-of-year] | part-of-year</summary>
    private static bool TryReadPoint(ref ScheduleCursor cursor, out DatePoint point)
    {
        if (TryReadNumericDate(ref cursor, out point))
        {
            return true;
        }

        if (!TryReadYear(ref cursor, out DatePoint year))
        {
            return TryReadPartOfYear(ref cursor, out point);
        }

        PassRepeatedYear(ref cursor, ref year);

        ScheduleCursor ahead = cursor;
        ahead.SkipBlanks();
        if (year.Unit == TimeUnit.Year
            && TryReadPartOfYear(ref ahead, out DatePoint part)
            && part.Unit is not (TimeUnit.UnnamedMonth or TimeUnit.DayOfMonth))
        {
            cursor = ahead;
            point = part.InYearOf(year);
            return true;
        }

        point = year;
        return true;
    }

    /// <summary>2024-04-01, 2024/4/1, 2024.04.01: only whole dates that the calendar has.</summary>
    private static bool TryReadNumericDate(ref ScheduleCursor cursor, out DatePoint point)
    {
        point = default;
        ScheduleCursor ahead = cursor;
        if (!CalendarNumber.TryRead(ref ahead, out CalendarNumber year) || !year.IsYear || year.IsInChinese)
        {
            return false;
        }

        char separator = ahead.Peek();
        if (separator is not ('-' or '/' or '.'))
        {
            return false;
        }

        ahead.Advance(1);
        bool read = CalendarNumber.TryRead(ref ahead, out CalendarNumber month)
            & ahead.TryMatch(separator)
            & CalendarNumber.TryRead(ref ahead, out CalendarNumber day);
        if (!read || !CalendarDate.TryCreate(year.Value, month.Value, day.Value, out _))
        {
            return false;
        }

        cursor = ahead;
        point = new DatePoint(TimeUnit.Day, year.Value, month.Value, day.Value) { NamesYear = true };
        return true;
    }

    /// <summary>2024年, 二〇二四年, 24年底, 今年, 年内, 全年.</summary>
    private static bool TryReadYear(ref ScheduleCursor cursor, out DatePoint year)
    {
        if (TryReadNumberedYear(ref cursor, out year))
        {
            return true;
        }

        return cursor.Peek() is not (>= '0' and <= '9') && TryReadYearInWords(ref cursor, out year);
    }

    private static bool TryReadYearInWords(ref ScheduleCursor cursor, out DatePoint year)
    {
        foreach ((string word, int offset) in DateWords.RelativeYears)
        {
            if (cursor.TryMatch(word))
            {
                cursor.TryMatch('度');
                year = new DatePoint(TimeUnit.Year) { YearOffset = offset, NamesYear = true };
                return true;
            }
        }

        if (cursor.TryMatchAny(DateWords.WholeYear))
        {
            year = new DatePoint(TimeUnit.WholeYear);
            return true;
        }

        return TryReadBareYear(ref cursor, out year);
    }

    /// <summary>2025年年底, 今年全年: the year is said twice.</summary>
    private static void PassRepeatedYear(ref ScheduleCursor cursor, ref DatePoint year)
    {
        if (TryReadBareYear(ref cursor, out _))
        {
            return;
        }

        if (year.Unit == TimeUnit.Year && cursor.TryMatchAny(DateWords.WholeYear))
        {
            year = year with { Unit = TimeUnit.WholeYear };
        }
    }

    /// <summary>年底, 年内, 年中: the year itself is not named.</summary>
    private static bool TryReadBareYear(ref ScheduleCursor cursor, out DatePoint year)
    {
        year = new DatePoint(TimeUnit.Year);
        ScheduleCursor ahead = cursor;
        if (!ahead.TryMatch('年'))
        {
            return false;
        }

        ahead.TryMatch('度');
        if (ahead.Peek() is not ('底' or '末' or '终' or '内' or '中' or '初') || ahead.StartsWithAny(DateWords.NotAnEdge))
        {
            return false;
        }

        cursor = ahead;
        return true;
    }

    private static bool TryReadNumberedYear(ref ScheduleCursor cursor, out DatePoint year)
    {
        year = default;
        ScheduleCursor ahead = cursor;
        if (!CalendarNumber.TryRead(ref ahead, out CalendarNumber number))
        {
            return false;
        }

        ahead.SkipBlanks();
        if (!ahead.TryMatch("学年") && !ahead.TryMatch('年'))
        {
            return false;
        }

        ahead.TryMatch('度');
        int value = number.IsYear ? number.Value : ShortYear(number, ahead);
        if (value == 0)
        {
            return false;
        }

        cursor = ahead;
        year = new DatePoint(TimeUnit.Year, value) { NamesYear = true };
        return true;
    }

    /// <summary>24年12月, 24年底: two digits are a year only where a month or an end follows.</summary>
    private static int ShortYear(CalendarNumber number, ScheduleCursor rest)
    {
        if (number.Digits != 2 || number.Value < 10 || number.Value > 60)
        {
            return 0;
        }

        bool dated = rest.Peek() is '底' or '末' || TryReadMonth(ref rest, out _);
        return dated ? 2000 + number.Value : 0;
    }

    /// <summary>part-of-year := month [day | third] | quarter | half</summary>
    private static bool TryReadPartOfYear(ref ScheduleCursor cursor, out DatePoint point) =>
        TryReadMonth(ref cursor, out point)
        || TryReadQuarter(ref cursor, out point)
        || TryReadHalf(ref cursor, out point)
        || TryReadUnnamedMonth(ref cursor, out point)
        || TryReadDayOfMonth(ref cursor, out point);

    private static bool TryReadMonth(ref ScheduleCursor cursor, out DatePoint point)
    {
        point = default;
        ScheduleCursor ahead = cursor;
        if (!CalendarNumber.TryRead(ref ahead, out CalendarNumber month) || month.Value is < 1 or > 12 || month.Digits > 2)
        {
            return false;
        }

        ahead.SkipBlanks();
        if (!ahead.TryMatch('月'))
        {
            return false;
        }

        ahead.TryMatch('份');
        point = new DatePoint(TimeUnit.Month, Number: month.Value);
        TryReadThirdOfMonth(ref ahead, ref point);
        if (!TryReadDay(ref ahead, ref point))
        {
            return false;
        }

        cursor = ahead;
        return true;
    }

    /// <summary>Reads the day behind a month, if one is there; false for a day that no month of that number has.</summary>
    private static bool TryReadDay(ref ScheduleCursor cursor, ref DatePoint point)
    {
        ScheduleCursor ahead = cursor;
        ahead.SkipBlanks();
        if (!CalendarNumber.TryRead(ref ahead, out CalendarNumber day))
        {
            return true;
        }

        ahead.SkipBlanks();
        if (ahead.Peek() is not ('日' or '号'))
        {
            return true;
        }

        // 2000 is a leap year: 29 February is checked again when the year is known.
        if (!CalendarDate.TryCreate(2000, point.Number, day.Value, out _))
        {
            return false;
        }

        ahead.Advance(1);
        cursor = ahead;
        point = new DatePoint(TimeUnit.Day, Number: point.Number, Day: day.Value);
        return true;
    }

    private static void TryReadThirdOfMonth(ref ScheduleCursor cursor, ref DatePoint month)
    {
        int third = cursor.Peek(1) != '旬' ? 0 : cursor.Peek() switch
        {
            '上' => 1,
            '中' => 2,
            '下' => 3,
            _ => 0,
        };
        if (third > 0)
        {
            cursor.Advance(2);
            month = new DatePoint(TimeUnit.TenDays, Number: month.Number, Day: third);
        }
    }

    /// <summary>第二季度, 二季度, 2季度, 前三季度.</summary>
    private static bool TryReadQuarter(ref ScheduleCursor cursor, out DatePoint point)
    {
        point = default;
        ScheduleCursor ahead = cursor;
        if (!ahead.TryMatch('第'))
        {
            ahead.TryMatch('前');
        }

        ahead.TryMatch('第');
        bool numbered = CalendarNumber.TryRead(ref ahead, out CalendarNumber quarter) && quarter.Value is >= 1 and <= 4;
        ahead.SkipBlanks();
        ahead.TryMatch('个');
        if (!numbered || !(ahead.TryMatch("季度") || (ahead.Peek() == '季' && ahead.Peek(1) is '底' or '末' && ahead.TryMatch('季'))))
        {
            return false;
        }

        cursor = ahead;
        point = new DatePoint(TimeUnit.Quarter, Number: quarter.Value);
        return true;
    }

    private static bool TryReadHalf(ref ScheduleCursor cursor, out DatePoint point)
    {
        point = default;
        int half = cursor.TryMatch("上半年") ? 1 : cursor.TryMatch("下半年") ? 2 : 0;
        if (half > 0)
        {
            point = new DatePoint(TimeUnit.HalfYear, Number: half);
        }

        return half > 0;
    }

    /// <summary>月底, 本月内, 季末: a month or quarter that is not named.</summary>
    private static bool TryReadUnnamedMonth(ref ScheduleCursor cursor, out DatePoint point)
    {
        ScheduleCursor ahead = cursor;
        point = new DatePoint(TimeUnit.UnnamedMonth);
        bool named = ahead.TryMatch("本月") || ahead.TryMatch("次月") || ahead.TryMatch("当月") || ahead.TryMatch("下月");
        bool quarter = ahead.TryMatch("本季度") || ahead.TryMatch("季度") || ahead.TryMatch('季');
        if ((!named && !quarter && !ahead.TryMatch('月')) || ahead.Peek() is not ('底' or '末' or '内'))
        {
            return false;
        }

        cursor = ahead;
        return !cursor.StartsWithAny(DateWords.NotAnEdge);
    }

    /// <summary>20日前: a day whose month stands elsewhere; 30日内 is a stretch of days and no date.</summary>
    private static bool TryReadDayOfMonth(ref ScheduleCursor cursor, out DatePoint point)
    {
        point = default;
        ScheduleCursor ahead = cursor;
        if (!CalendarNumber.TryRead(ref ahead, out CalendarNumber day) || day.Value is < 1 or > 31 || day.Digits > 2)
        {
            return false;
        }

        ahead.SkipBlanks();
        if (ahead.Peek() is not ('日' or '号'))
        {
            return false;
        }

        ahead.Advance(1);
        cursor = ahead;
        point = new DatePoint(TimeUnit.DayOfMonth, Day: day.Value);
        return true;
    }
}
