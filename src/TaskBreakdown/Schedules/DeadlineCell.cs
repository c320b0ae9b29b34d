using System;
using System.Collections.Generic;
using TaskBreakdown.Text;

namespace TaskBreakdown.Schedules;

/// <summary>Reads one cell that is to hold nothing but a time limit, piece by piece between its punctuation marks.</summary>
internal sealed class DeadlineCell(string text, int? documentYear)
{
    private static readonly char[] Separators = [',', ';', '。', '、', '\n', '\r'];
    private const int LongestLabel = 10;

    private readonly string _folded = ScheduleFolding.Fold(text);
    private readonly List<Deadline> _limits = [];

    internal DeadlineReading Read()
    {
        TextSpan content = SkipLabel(Trim(new TextSpan(0, text.Length)));
        if (content.IsEmpty || IsBlank(content))
        {
            return DeadlineReading.Empty;
        }

        DeadlineReading? refusal = ReadPieces(content);
        if (refusal is not null)
        {
            return refusal;
        }

        return _limits.Count == 0
            ? DeadlineReading.Refused(DeadlineProblem.Unrecognized, content)
            : DeadlineReading.Of(Join(content));
    }

    /// <summary>Whether the cell is a limit; what is wrong with it where it is not, nothing with an empty one.</summary>
    internal bool IsLimit(out DeadlineProblem problem)
    {
        TextSpan content = SkipLabel(Trim(new TextSpan(0, text.Length)));
        bool isEmpty = content.IsEmpty || IsBlank(content);
        problem = isEmpty ? DeadlineProblem.None
            : ReadPieces(content) is { } refusal ? refusal.Problem
            : _limits.Count == 0 ? DeadlineProblem.Unrecognized
            : DeadlineProblem.None;
        return !isEmpty && problem == DeadlineProblem.None;
    }

    private bool IsBlank(TextSpan content)
    {
        foreach (string blank in DeadlineWords.Blank)
        {
            if (content.Length == blank.Length && string.CompareOrdinal(_folded, content.Start, blank, 0, blank.Length) == 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Adds the limits of every piece; the refusal of one piece refuses the cell.</summary>
    private DeadlineReading? ReadPieces(TextSpan content)
    {
        int start = content.Start;
        int? year = null;
        TextSpan moreWords = default;
        while (start < content.End)
        {
            int end = _folded.IndexOfAny(Separators, start, content.End - start);
            end = end < 0 ? content.End : end;
            TextSpan piece = Trim(TextSpan.FromBounds(start, end));
            var reader = new DeadlinePiece(text, _folded, piece, documentYear, year);
            int known = _limits.Count;
            DeadlineProblem problem = piece.IsEmpty ? DeadlineProblem.None : reader.Read(_limits);
            if (problem is DeadlineProblem.Damaged or DeadlineProblem.NotADeadline)
            {
                return DeadlineReading.Refused(problem, piece);
            }

            if (_limits.Count > known)
            {
                ExtendMilestone(known - 1, moreWords);
                moreWords = default;
            }
            else if (problem == DeadlineProblem.Unrecognized)
            {
                moreWords = moreWords.IsEmpty ? piece : TextSpan.FromBounds(moreWords.Start, piece.End);
            }

            year = reader.YearNamed ?? year;
            start = end + 1;
        }

        ExtendMilestone(_limits.Count - 1, moreWords);
        return null;
    }

    /// <summary>6月底前,完成方案: what stands behind the comma is what is due.</summary>
    private void ExtendMilestone(int index, TextSpan words)
    {
        if (index < 0 || words.IsEmpty)
        {
            return;
        }

        Deadline limit = _limits[index];
        TextSpan span = TextSpan.FromBounds(limit.Span.Start, words.End);
        int start = limit.Milestone is null ? words.Start : limit.Span.End - limit.Milestone.Length;
        _limits[index] = limit with
        {
            Text = span.Slice(text),
            Span = span,
            Milestone = text.Substring(start, words.End - start),
        };
    }

    /// <summary>One limit, stages, or one limit without a date where all pieces are of that sort (立行立改、长期坚持).</summary>
    private Deadline Join(TextSpan content)
    {
        Deadline first = _limits[0];
        // 每年6月底、12月底前: what recurs at first recurs throughout.
        if (_limits.Count == 1 || first.Kind == DeadlineKind.Recurring || HasNoDate(_limits))
        {
            return first with { Text = content.Slice(text), Span = content };
        }

        return StagedDeadline.Combine(content.Slice(text), content, [.. _limits]);
    }

    private static bool HasNoDate(List<Deadline> limits)
    {
        foreach (Deadline limit in limits)
        {
            if (limit.Kind is not (DeadlineKind.Continuing or DeadlineKind.Recurring or DeadlineKind.Relative))
            {
                return false;
            }
        }

        return true;
    }

    private TextSpan SkipLabel(TextSpan span)
    {
        int colon = _folded.IndexOf(':', span.Start, Math.Min(span.Length, LongestLabel));
        if (colon < 0)
        {
            return span;
        }

        string label = _folded.Substring(span.Start, colon - span.Start).TrimEnd();
        foreach (string end in DeadlineWords.LabelEnds)
        {
            if (label.EndsWith(end, StringComparison.Ordinal))
            {
                return Trim(TextSpan.FromBounds(colon + 1, span.End));
            }
        }

        return span;
    }

    /// <summary>Takes off blanks, marks at the end and brackets around the whole.</summary>
    private TextSpan Trim(TextSpan span)
    {
        int start = span.Start;
        int end = span.End;
        while (start < end && (_folded[start] is ' ' or '\n' or '\r' or ',' or ';' or '、' or '|'))
        {
            start++;
        }

        while (end > start && (_folded[end - 1] is ' ' or '\n' or '\r' or ',' or ';' or '。' or '、' or '|' or '.'))
        {
            end--;
        }

        bool bracketed = end - start > 1 && _folded[start] is '(' or '[' or '〔' && _folded[end - 1] is ')' or ']' or '〕';
        return bracketed ? Trim(TextSpan.FromBounds(start + 1, end - 1)) : TextSpan.FromBounds(start, end);
    }
}
