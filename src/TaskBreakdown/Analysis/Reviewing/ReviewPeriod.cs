using System;
using System.Linq;
using TaskBreakdown.Model;
using TaskBreakdown.Polyfills;
using TaskBreakdown.Schedules;

namespace TaskBreakdown.Analysis.Reviewing;

/// <summary>The time that a plan and each of its tasks has.</summary>
internal sealed class ReviewPeriod
{
    private const int LastYearOfLimits = 9000;

    private readonly CalendarDate _start;
    private readonly CalendarDate _end;

    /// <summary>The year of limits that name none; null beyond the years that limits are read for.</summary>
    private readonly int? _year;

    internal ReviewPeriod(WorkBreakdown plan, CalendarDate asOf, ProgressOptions options)
    {
        int year = plan.Year is >= 1 and <= 9999 ? plan.Year.GetValueOrDefault() : asOf.Year;
        _start = options.Start ?? new CalendarDate(year, 1, 1);
        _end = options.End ?? CalendarDate.EndOfMonth(_start.Year, 12);
        _year = _start.Year <= LastYearOfLimits ? _start.Year : null;
        if (_start > _end)
        {
            throw new ArgumentException($"The time of the plan begins on {_start}, after it ends on {_end}.", nameof(options));
        }
    }

    /// <summary>First and last day of a target. One that has to be reached before the plan begins has its last day alone.</summary>
    /// <remarks>The sentence of a target knows its limit better than the task, whose limit may be that of its last stage.</remarks>
    internal (CalendarDate Start, CalendarDate Due) Of(TaskTarget target)
    {
        Deadline? own = target.Target.Due is { } words ? DeadlineParser.Parse(words, _year).Deadline : null;
        CalendarDate due = EndOf(own) ?? EndOf(target.Task.Deadline) ?? _end;
        CalendarDate start = own?.Start ?? target.Task.Deadline?.Start ?? _start;
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
