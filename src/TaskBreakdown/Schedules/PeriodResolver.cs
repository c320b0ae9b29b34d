namespace TaskBreakdown.Schedules;

/// <summary>Turns a named stretch of time into its first and its last day.</summary>
/// <remarks>
/// <para>What has no year of its own is in the document's year; without one there is no day.</para>
/// <para>月初 and 月中 end with the 10th and the 20th, as 上旬 and 中旬 do; 年中 ends with June; 年初 fixes no day.
/// A stretch of years counts the document's year as its first: 三年内 of 2024 ends with 2026.</para>
/// </remarks>
internal static class PeriodResolver
{
    /// <summary>The last day of the stretch an expression ends with; null where the words or the year fix none.</summary>
    internal static CalendarDate? LastDay(DateExpression expression, int? documentYear)
    {
        DatePoint point = expression.Last;
        return point.Unit switch
        {
            TimeUnit.PlanPeriod => PlanEnd(point.Number, expression.Part),
            TimeUnit.YearSpan => EndOf(YearOf(point, documentYear) + point.Number - 1, 12),
            TimeUnit.Day => DayOf(point, documentYear),
            TimeUnit.TenDays => EndOfThird(YearOf(point, documentYear), point.Number, point.Day),
            TimeUnit.Month => EndOfThird(YearOf(point, documentYear), point.Number, ThirdOf(expression.Part)),
            TimeUnit.Quarter => EndOf(YearOf(point, documentYear), point.Number * 3),
            TimeUnit.HalfYear => EndOf(YearOf(point, documentYear), point.Number * 6),
            TimeUnit.Year => EndOfYear(YearOf(point, documentYear), expression.Part),
            TimeUnit.WholeYear => EndOf(YearOf(point, documentYear), 12),
            _ => null,
        };
    }

    /// <summary>The first day of the stretch a range begins with.</summary>
    internal static CalendarDate? FirstDay(DatePoint point, int? documentYear)
    {
        (int month, int day) = point.Unit switch
        {
            TimeUnit.Day => (point.Number, point.Day),
            TimeUnit.TenDays => (point.Number, (point.Day * 10) - 9),
            TimeUnit.Month => (point.Number, 1),
            TimeUnit.Quarter => ((point.Number * 3) - 2, 1),
            TimeUnit.HalfYear => ((point.Number * 6) - 5, 1),
            TimeUnit.Year or TimeUnit.WholeYear => (1, 1),
            _ => (0, 0),
        };
        return month > 0 ? DayOf(point with { Number = month, Day = day }, documentYear) : null;
    }

    private static int? YearOf(DatePoint point, int? documentYear) =>
        point.Year > 0 ? point.Year : documentYear + point.YearOffset;

    private static CalendarDate? DayOf(DatePoint point, int? documentYear) =>
        YearOf(point, documentYear) is { } year && CalendarDate.TryCreate(year, point.Number, point.Day, out CalendarDate date)
            ? date
            : null;

    private static CalendarDate? EndOf(int? year, int month) =>
        year is >= 1 and <= 9999 ? CalendarDate.EndOfMonth(year.Value, month) : null;

    private static CalendarDate? EndOfYear(int? year, DateEdge part) => part switch
    {
        DateEdge.Start => null,
        DateEdge.Middle => EndOf(year, 6),
        _ => EndOf(year, 12),
    };

    private static int ThirdOf(DateEdge part) => part switch
    {
        DateEdge.Start => 1,
        DateEdge.Middle => 2,
        _ => 3,
    };

    private static CalendarDate? EndOfThird(int? year, int month, int third)
    {
        if (third == 3)
        {
            return EndOf(year, month);
        }

        return year is >= 1 and <= 9999 ? new CalendarDate(year.Value, month, third * 10) : null;
    }

    /// <summary>The fourteenth plan ran from 2021 to 2025, and each takes five years (since 1953, with a gap before the third).</summary>
    private static CalendarDate? PlanEnd(int number, DateEdge part) =>
        part is DateEdge.Start or DateEdge.Middle ? null : new CalendarDate(1955 + (5 * number), 12, 31);
}
