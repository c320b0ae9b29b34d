using System;
using System.Linq;
using TaskBreakdown.Model;
using TaskBreakdown.Polyfills;
using TaskBreakdown.Schedules;

namespace TaskBreakdown.Analysis.Reviewing;

/// <summary>The time that a plan and each of its tasks has.</summary>
internal sealed class ReviewPeriod
{
    private readonly CalendarDate _start;
    private readonly CalendarDate _end;

    internal ReviewPeriod(WorkBreakdown plan, CalendarDate asOf, ProgressOptions options)
    {
        int year = plan.Year is >= 1 and <= 9999 ? plan.Year.GetValueOrDefault() : asOf.Year;
        _start = options.Start ?? new CalendarDate(year, 1, 1);
        _end = options.End ?? CalendarDate.EndOfMonth(_start.Year, 12);
        if (_start > _end)
        {
            throw new ArgumentException($"The time of the plan begins on {_start}, after it ends on {_end}.", nameof(options));
        }
    }

    /// <summary>First and last day of a task. One that has to be done before the plan begins has its last day alone.</summary>
    internal (CalendarDate Start, CalendarDate Due) Of(WorkTask task)
    {
        CalendarDate due = EndOf(task.Deadline) ?? _end;
        CalendarDate start = task.Deadline?.Start ?? _start;
        return (start > due ? due : start, due);
    }

    /// <summary>The share of the days that has gone by at the end of a day.</summary>
    internal static decimal Elapsed(CalendarDate start, CalendarDate due, CalendarDate asOf)
    {
        int days = DaysBetween(start, due) + 1;
        int gone = Math.Min(days, Math.Max(0, DaysBetween(start, asOf) + 1));
        return (decimal)gone / days;
    }

    private static CalendarDate? EndOf(Deadline? deadline) => deadline is null
        ? null
        : deadline.End ?? deadline.Stages.OrEmpty().Select(stage => stage.End).LastOrDefault(end => end is not null);

    private static int DaysBetween(CalendarDate from, CalendarDate to) => (to.ToDateTime() - from.ToDateTime()).Days;
}
