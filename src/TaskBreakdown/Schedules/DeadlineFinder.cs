using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using TaskBreakdown.Text;

namespace TaskBreakdown.Schedules;

/// <summary>Finds the dates of running text that limit what the text asks for.</summary>
internal sealed class DeadlineFinder(string text, int? documentYear)
{
    /// <summary>No limit does without one of these; most texts hold none of them.</summary>
    private const string NeededByEveryLimit = "年月季旬五前";

    private readonly string _folded = ScheduleFolding.Fold(text);
    private readonly List<Deadline> _limits = [];
    private int? _year;

    internal static ImmutableArray<Deadline> FindAll(string text, int? documentYear) =>
        text.AsSpan().IndexOfAny(NeededByEveryLimit.AsSpan()) < 0 ? [] : new DeadlineFinder(text, documentYear).FindAll();

    private ImmutableArray<Deadline> FindAll()
    {
        var nesting = new NameNesting();
        int i = 0;
        while (i < _folded.Length)
        {
            if (!ScheduleMarks.Stops(_folded[i]))
            {
                i++;
                continue;
            }

            if (!nesting.IsInside && TryAdd(i, out int length))
            {
                i += length;
                continue;
            }

            nesting.Pass(_folded[i]);
            i += NumberRun(i);
        }

        return [.. _limits];
    }

    /// <summary>Reads a date here and keeps it if it is a limit; its characters are passed over either way.</summary>
    private bool TryAdd(int start, out int length)
    {
        if (TryReadSeason(start, out length))
        {
            Add(new DateInContext(_folded, new TextSpan(start, length)), DeadlineKind.Unresolved);
            return true;
        }

        if (!DateScanner.MayStart(_folded[start]) || IsInsideWord(start) || !DateScanner.TryRead(_folded.AsSpan(), start, out DateExpression date, out length))
        {
            return false;
        }

        var context = new DateInContext(_folded, new TextSpan(start, length));
        int? year = date.Last.NamesYear ? documentYear : _year ?? documentYear;
        CalendarDate? end = PeriodResolver.LastDay(date, year);
        bool backwards = date.IsRange && PeriodResolver.FirstDay(date.First, year) > end;
        if (!context.IsLimit(date) || IsPast(end) || end is null || backwards)
        {
            return true;
        }

        _year = date.Last.Year > 0 && date.Last.NamesYear ? date.Last.Year : _year;
        Add(context, DeadlineKinds.Of(date, context.LeadIn), date, end, year);
        return true;
    }

    private void Add(DateInContext context, DeadlineKind kind, DateExpression date = default, CalendarDate? end = null, int? year = null)
    {
        TextSpan span = context.SpanWithLeadIn;
        TextSpan milestone = context.Milestone();
        _limits.Add(new Deadline
        {
            Text = span.Slice(text),
            Span = span,
            Kind = kind,
            Start = date.IsRange ? PeriodResolver.FirstDay(date.First, year) : null,
            End = end,
            Milestone = milestone.IsEmpty ? null : milestone.Slice(text),
            IsForecast = context.IsForecast,
        });
    }

    /// <summary>A limit that had run out when the document's year began reports the past (2020年底).</summary>
    private bool IsPast(CalendarDate? end) => end is { } day && documentYear is { } year && day.Year < year;

    /// <summary>汛期前: a season counts only with 前 behind it.</summary>
    private bool TryReadSeason(int start, out int length)
    {
        length = 0;
        int season = DeadlineWords.Seasons.MatchStart(_folded.AsSpan(start));
        if (season == 0)
        {
            return false;
        }

        // 秋季学期开学前 names two.
        season += DeadlineWords.Seasons.MatchStart(_folded.AsSpan(start + season));
        var cursor = new ScheduleCursor(_folded.AsSpan(), start + season);
        bool limits = !cursor.StartsWithAny(DateWords.NotAnEdge) && cursor.TryMatchAny(DateWords.Before);
        length = limits ? cursor.Position - start : 0;
        return limits;
    }

    /// <summary>百年底蕴, 每年底: 年 behind such a character is no 年底.</summary>
    private bool IsInsideWord(int start) =>
        start > 0 && (_folded[start] is '年' or '月' or '季') && DeadlineWords.BindsToNext.AsSpan().IndexOf(_folded[start - 1]) >= 0;

    /// <summary>A run of figures that is no date is passed over whole, so that its tail is not taken for one.</summary>
    private int NumberRun(int start)
    {
        int end = start;
        while (end < _folded.Length && _folded[end] is >= '0' and <= '9')
        {
            end++;
        }

        return Math.Max(1, end - start);
    }
}
