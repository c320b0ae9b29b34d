using System;
using System.Collections.Generic;
using TaskBreakdown.Text;

namespace TaskBreakdown.Schedules;

/// <summary>Reads one piece of a deadline cell: words, a date, words behind it, and again.</summary>
internal struct DeadlinePiece(string text, string folded, TextSpan piece, int? documentYear, int? carriedYear)
{
    /// <summary>More digits than this in a row, beginning like a year, are a date that lost its 年 and 月.</summary>
    private const int ShortestDamage = 5;

    /// <summary>The year the piece names in figures; null where it names none.</summary>
    internal int? YearNamed { get; private set; } = carriedYear;

    private ReadOnlySpan<char> Words => folded.AsSpan(piece.Start, piece.Length);

    /// <summary>Adds the limits of the piece to those of the cell.</summary>
    /// <returns>What is wrong with the piece; <see cref="DeadlineProblem.None"/> if it yielded a limit.</returns>
    internal DeadlineProblem Read(List<Deadline> limits)
    {
        if (IsNoDeadline())
        {
            return DeadlineProblem.NotADeadline;
        }

        if (!DeadlineGate.IsOpen(Words))
        {
            return DeadlineProblem.Unrecognized;
        }

        if (TryFindDate(piece.Start, out DateExpression date, out TextSpan span))
        {
            return ReadDated(limits, date, span);
        }

        DeadlineKind? kind = UndatedKind(piece.Start);
        if (kind is null)
        {
            return HasDamagedDate() ? DeadlineProblem.Damaged : DeadlineProblem.Unrecognized;
        }

        limits.Add(new Deadline { Text = piece.Slice(text), Span = piece, Kind = kind.Value });
        return DeadlineProblem.None;
    }

    private DeadlineProblem ReadDated(List<Deadline> limits, DateExpression date, TextSpan span)
    {
        int start = piece.Start;
        while (true)
        {
            bool hasNext = TryFindStage(span.End, out DateExpression nextDate, out TextSpan nextSpan);
            int end = hasNext ? LeadInStart(nextSpan.Start, span.End) : piece.End;
            if (IsDamagedTail(date, span.End, end) || !Exists(date))
            {
                return DeadlineProblem.Damaged;
            }

            limits.Add(Limit(date, start, span, end));
            if (!hasNext)
            {
                return DeadlineProblem.None;
            }

            (start, date, span) = (end, nextDate, nextSpan);
        }
    }

    private Deadline Limit(DateExpression date, int start, TextSpan span, int end)
    {
        if (UndatedKindAround(date, start, span, end) is { } undated)
        {
            return new Deadline { Text = Slice(start, end), Span = TextSpan.FromBounds(start, end), Kind = undated };
        }

        YearNamed = date.Last.Year > 0 && date.Last.NamesYear ? date.Last.Year : YearNamed;
        int? year = YearNamed ?? documentYear;
        string milestone = Slice(span.End, end).Trim();
        DeadlineKind kind = DeadlineKinds.Of(date, LeadInCharacter(start, span.Start));
        return new Deadline
        {
            Text = Slice(start, end),
            Span = TextSpan.FromBounds(start, end),
            Kind = kind,
            Start = date.IsRange ? PeriodResolver.FirstDay(date.First, year) : null,
            End = PeriodResolver.LastDay(date, date.Last.NamesYear ? documentYear : year),
            Milestone = milestone.Length > 0 ? milestone : null,
            IsForecast = ContainsAny(start, span.Start, DeadlineWords.Forecast)
                || ContainsAny(span.End, end, DeadlineWords.Forecast),
        };
    }

    /// <summary>每年12月底前 recurs, 下达后三年内 is relative, 年内持续推进 goes on, 2024年汛期前 has no day.</summary>
    private DeadlineKind? UndatedKindAround(DateExpression date, int start, TextSpan span, int end)
    {
        ReadOnlySpan<char> before = folded.AsSpan(start, span.Start - start);
        if (before.IndexOfAny('每', '各') >= 0)
        {
            return DeadlineKind.Recurring;
        }

        if (before.Length > 0 && before[before.Length - 1] == '后')
        {
            return DeadlineKind.Relative;
        }

        if (!date.SetsLimit && StartsWithAny(span.End, end, DeadlineWords.Seasons))
        {
            return DeadlineKind.Unresolved;
        }

        bool open = date.Part == DateEdge.None && date.Limit != DateEdge.Before;
        int onwards = StartsWithAny(span.End, end, DeadlineWords.Onwards) ? span.End + 1 : span.End;
        bool goesOn = StartsWithAny(onwards, end, DeadlineWords.Continuing)
            || before.IndexOf("贯穿".AsSpan()) >= 0;
        return open && goesOn ? DeadlineKind.Continuing : null;
    }

    private DeadlineKind? UndatedKind(int start)
    {
        if (ContainsAny(start, piece.End, DeadlineWords.Recurring))
        {
            return DeadlineKind.Recurring;
        }

        int after = Words.IndexOf('后');
        bool counted = after >= 0 && Words.Slice(after).IndexOf('内') > 0;
        if (counted || ContainsAny(start, piece.End, DeadlineWords.AnywhereRelative) || StartsWithAny(start, piece.End, DeadlineWords.Relative))
        {
            return DeadlineKind.Relative;
        }

        return ContainsAny(start, piece.End, DeadlineWords.Continuing) ? DeadlineKind.Continuing
            : ContainsAny(start, piece.End, DeadlineWords.Seasons) ? DeadlineKind.Unresolved
            : StartsWithAny(start, piece.End, DeadlineWords.Terms) ? DeadlineKind.PlanPeriod
            : null;
    }

    private bool IsNoDeadline() =>
        (ContainsAny(piece.Start, piece.End, DeadlineWords.AsOf)
            && !StartsWithAny(piece.Start, piece.End, DeadlineWords.AsOfLabels))
        || ContainsAny(piece.Start, piece.End, DeadlineWords.Reporting)
        || DeadlineWords.ReportEnds.Ends(Words);

    /// <summary>The next date of the piece that is a stage of its own: one that sets a limit or has a milestone.</summary>
    private bool TryFindStage(int from, out DateExpression date, out TextSpan span)
    {
        bool found = TryFindDate(from, out date, out span);
        return found && (date.SetsLimit || StartsWithAny(span.End, piece.End, DeadlineWords.Milestones));
    }

    private bool TryFindDate(int from, out DateExpression date, out TextSpan span)
    {
        int i = from;
        while (i < piece.End)
        {
            if (TryReadDate(i, out date, out int length) && !IsRemnant(date, i))
            {
                span = new TextSpan(i, length);
                return true;
            }

            i += Math.Max(1, DigitRun(i));
        }

        date = default;
        span = default;
        return false;
    }

    /// <summary>13月底, 2月30日前, 年月底: the end of a date whose beginning could not be read.</summary>
    private bool IsRemnant(DateExpression date, int start)
    {
        char before = start > piece.Start ? folded[start - 1] : '\0';
        char earlier = start - 1 > piece.Start ? folded[start - 2] : '\0';
        return date.Last.Unit switch
        {
            TimeUnit.DayOfMonth => before is '年' || (before == '月' && earlier is not ('每' or '末' or '当' or '次' or '本' or '下' or '该')),
            TimeUnit.UnnamedMonth => before == '年' || DeadlineWords.BindsToNext.AsSpan().IndexOf(before) >= 0,
            _ => false,
        };
    }

    private bool TryReadDate(int start, out DateExpression date, out int length)
    {
        if (!DateScanner.MayStart(folded[start]) && !CalendarNumber.IsChinese(folded[start]))
        {
            (date, length) = (default, 0);
            return false;
        }

        ReadOnlySpan<char> words = folded.AsSpan(0, piece.End);
        return DateScanner.TryRead(words, start, out date, out length)
            || CellDateReader.TryRead(words, start, out date, out length);
    }

    private int DigitRun(int start)
    {
        int end = start;
        while (end < piece.End && folded[end] is >= '0' and <= '9')
        {
            end++;
        }

        return end - start;
    }

    /// <summary>9月28才, 2024年12底前: figures behind a date that lost their unit. 9月3个项目 is whole.</summary>
    private bool IsDamagedTail(DateExpression date, int start, int end)
    {
        int digits = DigitRun(start);
        if (date.Last.Unit is not (TimeUnit.Month or TimeUnit.Year) || date.SetsLimit)
        {
            return false;
        }

        if (digits == 0)
        {
            return start < end && folded[start] is '月' or '日' or '号';
        }

        return start + digits >= end || DeadlineWords.CellMeasures.AsSpan().IndexOf(folded[start + digits]) < 0;
    }

    /// <summary>Whether the calendar has the day, and a range runs forwards; unknown years are given the benefit of the doubt.</summary>
    private bool Exists(DateExpression date)
    {
        int? year = date.Last.NamesYear ? documentYear : YearNamed ?? documentYear;
        CalendarDate? end = PeriodResolver.LastDay(date, year);
        bool dated = date.Last.Unit == TimeUnit.Day && (date.Last.Year > 0 || year is not null);
        bool backwards = date.IsRange && end is not null && PeriodResolver.FirstDay(date.First, year) > end;
        return !backwards && (!dated || end is not null);
    }

    /// <summary>Figures with a unit of the calendar, or a run of them that begins like a year, that are no date.</summary>
    private bool HasDamagedDate()
    {
        int i = piece.Start;
        while (i < piece.End)
        {
            int digits = DigitRun(i);
            if (digits > 0 && IsDamaged(i, digits))
            {
                return true;
            }

            i += Math.Max(1, digits);
        }

        return Words.IndexOf("年月".AsSpan()) >= 0 || Words.IndexOf("月日".AsSpan()) >= 0;
    }

    private bool IsDamaged(int start, int digits)
    {
        int end = start + digits;
        bool named = end < piece.End && folded[end] is '年' or '月' or '日' or '号' or '季';
        bool likeYear = digits > 3 && folded[start] == '2' && folded[start + 1] == '0';
        bool inFigures = end + 1 < piece.End && folded[end] is '-' or '.' or '/' && folded[end + 1] is >= '0' and <= '9';
        return named || (likeYear && (inFigures || digits >= ShortestDamage));
    }

    /// <summary>Where the words that lead up to a date begin: 至, 力争, 并于.</summary>
    private int LeadInStart(int date, int floor)
    {
        int start = date;
        bool moved = true;
        while (moved)
        {
            moved = false;
            foreach (string word in DeadlineWords.StageLeadIn)
            {
                int from = start - word.Length;
                if (from >= floor && string.CompareOrdinal(folded, from, word, 0, word.Length) == 0)
                {
                    start = from;
                    moved = true;
                }
            }
        }

        return start;
    }

    private char LeadInCharacter(int start, int date) =>
        date > start && folded[date - 1] is '到' or '至' ? folded[date - 1] : '\0';

    private string Slice(int start, int end) => text.Substring(start, end - start);

    private bool ContainsAny(int start, int end, WordSet words) => words.IsWithin(folded.AsSpan(start, end - start));

    private bool StartsWithAny(int start, int end, WordSet words)
    {
        while (start < end && folded[start] == ' ')
        {
            start++;
        }

        return words.Begins(folded.AsSpan(start, end - start));
    }
}
