using System;
using TaskBreakdown.Text;

namespace TaskBreakdown.Schedules;

/// <summary>A date in running text with the words around it, which decide whether it limits anything.</summary>
internal readonly struct DateInContext
{
    /// <summary>Words looked at behind a date for a duty to report.</summary>
    private const int ReportingReach = 40;

    /// <summary>Words between a date and the 的 that makes it a modifier.</summary>
    private const int ModifierReach = 4;

    private const int LongestMilestone = 20;
    private static readonly char[] ClauseEnds = [',', ';', '。', '、', ':', '!', '?', '(', ')', '\n'];
    private static readonly char[] SentenceEnds = ['。', ';', '\n'];

    private readonly string _folded;
    private readonly TextSpan _span;

    internal DateInContext(string folded, TextSpan span)
    {
        _folded = folded;
        _span = span;
        bool leadsIn = span.Start > 0 && folded[span.Start - 1] is '到' or '至';
        LeadIn = leadsIn ? folded[span.Start - 1] : '\0';
    }

    /// <summary>到 or 至 right before the date, else NUL.</summary>
    internal char LeadIn { get; }

    internal TextSpan SpanWithLeadIn =>
        LeadIn == '\0' ? _span : TextSpan.FromBounds(_span.Start - 1, _span.End);

    /// <summary>力争年底竣工, 12月底前力争完成</summary>
    internal bool IsForecast => EndsWithAny(DeadlineWords.Forecast, SkipLeadIn()) || StartsWithAny(DeadlineWords.Forecast, _span.End);

    /// <summary>Whether the words make the date a limit.</summary>
    internal bool IsLimit(DateExpression date) => HasEvidence(date) && !IsRefused();

    /// <summary>What has to have happened by the date; empty where no verb of a milestone follows.</summary>
    internal TextSpan Milestone()
    {
        int verb = SkipAdverbs(_span.End);
        int end = EndOfAny(DeadlineWords.Milestones, verb);
        if (end < 0)
        {
            return new TextSpan(_span.End, 0);
        }

        int clauseEnd = ClauseEnd(_span.End, LongestMilestone + 1);
        return TextSpan.FromBounds(_span.End, clauseEnd - _span.End <= LongestMilestone ? clauseEnd : end);
    }

    private bool HasEvidence(DateExpression date)
    {
        TimeUnit unit = date.Last.Unit;
        if (unit is TimeUnit.WholeYear or TimeUnit.Clock or TimeUnit.DayOfMonth or TimeUnit.UnnamedMonth)
        {
            return false;
        }

        bool due = EndOfAny(DeadlineWords.Milestones, SkipAdverbs(_span.End)) >= 0;
        if (date.IsRange)
        {
            // 1-11月完成投资3亿元 reports; a range that names its year plans.
            return due && date.First.NamesYear;
        }

        return date.Limit != DateEdge.None
            || LeadIn != '\0'
            || due
            || (date.Part == DateEdge.End && (NamesItsPlace(date) || IsClauseEnd() || IsForecast));
    }

    private static bool NamesItsPlace(DateExpression date) => date.Last.NamesYear || date.Last.Number > 0;

    private bool IsRefused() =>
        EndsWithAny(DeadlineWords.RefusedBefore, _span.Start)
        || EndsWithAny(DeadlineWords.RefusedBefore, SkipLeadIn())
        || StartsWithAny(DeadlineWords.RefusedAfter, _span.End)
        || IsBracketedName()
        || ModifiesNoun()
        || IsReporting();

    /// <summary>2024年底前建成的小区: 的 so close behind makes the date part of a noun phrase.</summary>
    private bool ModifiesNoun()
    {
        int end = ClauseEnd(_span.End, ModifierReach);
        return _folded.IndexOf('的', _span.End, end - _span.End) >= 0;
    }

    /// <summary>(2015—2020年): a bracket that holds nothing else belongs to the name before it.</summary>
    private bool IsBracketedName() =>
        _span.Start > 0 && _folded[_span.Start - 1] == '(' && _span.End < _folded.Length && _folded[_span.End] == ')';

    private bool IsReporting()
    {
        int end = Math.Min(_folded.Length, _span.End + ReportingReach);
        int stop = _folded.IndexOfAny(SentenceEnds, _span.End, end - _span.End);
        end = stop < 0 ? end : stop;
        return DeadlineWords.Reporting.IsWithin(_folded.AsSpan(_span.End, end - _span.End));
    }

    private bool IsClauseEnd() => _span.End == _folded.Length || Array.IndexOf(ClauseEnds, _folded[_span.End]) >= 0;

    private int ClauseEnd(int start, int reach)
    {
        int end = Math.Min(_folded.Length, start + reach);
        int stop = _folded.IndexOfAny(ClauseEnds, start, end - start);
        return stop < 0 ? end : stop;
    }

    /// <summary>Where the words before 到, 至, 于, 在 end.</summary>
    private int SkipLeadIn()
    {
        int end = LeadIn == '\0' ? _span.Start : _span.Start - 1;
        foreach (string word in DeadlineWords.LeadIn)
        {
            if (EndsWith(word, end))
            {
                return end - word.Length;
            }
        }

        return end;
    }

    private int SkipAdverbs(int start)
    {
        int end = EndOfAny(DeadlineWords.Adverbs, start);
        while (end >= 0)
        {
            start = end;
            end = EndOfAny(DeadlineWords.Adverbs, start);
        }

        return start;
    }

    private bool EndsWith(string word, int end) =>
        end >= word.Length && string.CompareOrdinal(_folded, end - word.Length, word, 0, word.Length) == 0;

    private bool EndsWithAny(WordSet words, int end) => words.Ends(_folded.AsSpan(0, end));

    private bool StartsWithAny(WordSet words, int start) => words.Begins(_folded.AsSpan(start));

    private int EndOfAny(WordSet words, int start) => words.MatchStart(_folded.AsSpan(start)) is > 0 and int length ? start + length : -1;
}
