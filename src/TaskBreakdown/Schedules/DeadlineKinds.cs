namespace TaskBreakdown.Schedules;

/// <summary>Which kind of limit a date sets.</summary>
internal static class DeadlineKinds
{
    /// <summary>The kind of a date, given the word that leads up to it.</summary>
    /// <param name="expression">The date.</param>
    /// <param name="leadIn">到 or 至 where one stands right before it, else NUL.</param>
    internal static DeadlineKind Of(DateExpression expression, char leadIn)
    {
        if (expression.IsRange)
        {
            return expression.Last.Unit == TimeUnit.Year ? DeadlineKind.PlanPeriod : DeadlineKind.Range;
        }

        return expression.Last.Unit switch
        {
            TimeUnit.PlanPeriod or TimeUnit.YearSpan => DeadlineKind.PlanPeriod,
            TimeUnit.WholeYear => DeadlineKind.WholeYear,
            TimeUnit.Quarter => DeadlineKind.Quarter,
            TimeUnit.HalfYear => DeadlineKind.HalfYear,
            TimeUnit.Year => OfYear(expression, leadIn),
            TimeUnit.UnnamedMonth or TimeUnit.DayOfMonth or TimeUnit.Clock => DeadlineKind.Unresolved,
            _ when leadIn == '至' => DeadlineKind.Range,
            TimeUnit.Month when expression.Part is DateEdge.None or DateEdge.End => DeadlineKind.Month,
            _ => DeadlineKind.Day,
        };
    }

    /// <summary>到2025年 names the end of a period that is under way; 年中 is the end of a half year; 年初 fixes no day.</summary>
    private static DeadlineKind OfYear(DateExpression expression, char leadIn) => expression.Part switch
    {
        DateEdge.Middle => DeadlineKind.HalfYear,
        DateEdge.Start => DeadlineKind.Unresolved,
        _ when leadIn != '\0' && expression.Last.Year > 0 => DeadlineKind.PlanPeriod,
        _ => DeadlineKind.Year,
    };
}
