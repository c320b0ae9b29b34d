using System;
using System.Collections.Immutable;
using TaskBreakdown.Targets.Lexicon;
using TaskBreakdown.Text;

namespace TaskBreakdown.Targets;

/// <summary>Finds what is to be complete without a figure being named: 全覆盖, 清零, 应保尽保, 只减不增.</summary>
internal static class CompletenessFinder
{
    /// <summary>How far the clause around a phrase is read where no mark ends it.</summary>
    private const int Reach = 60;

    internal static ImmutableArray<CompletenessTarget> Find(in TextFrame frame)
    {
        ReadOnlySpan<char> text = frame.Text;
        ImmutableArray<CompletenessTarget>.Builder? found = null;
        var words = new OpeningWords(text, frame.Stops, ClauseCharacter.SecondOfCompleteness);
        int behind = 0;
        for (int stop = words.From(0); stop < text.Length; stop = words.From(behind))
        {
            int at = StartOf(text, stop, behind);
            int length = LengthAt(text[at..]);
            if (length > 0 && !CountsSomething(text, at + length))
            {
                found ??= ImmutableArray.CreateBuilder<CompletenessTarget>();
                found.Add(new CompletenessTarget(frame.Source.Substring(at, length), new TextSpan(at, length), SubjectBefore(frame, at)));
            }

            behind = Math.Max(stop + 1, at + length);
        }

        return found is null ? [] : found.ToImmutable();
    }

    /// <summary>The 尽 of 应保尽保 stands two places behind the start of its phrase.</summary>
    private static int StartOf(ReadOnlySpan<char> text, int stop, int behind) =>
        CompletenessWords.Joints.Has(text[stop]) && stop - 2 >= behind ? stop - 2 : stop;

    /// <summary>What 尽 opens a word with that is no verb: 应当尽快.</summary>
    private const string OpenedByLimit = "快早量可力职责管";

    /// <summary>A phrase of the lexicon, or one made like 应保尽保: two verbs alike, or two different ones, around 尽.</summary>
    private static int LengthAt(ReadOnlySpan<char> text)
    {
        int length = CompletenessWords.LengthAt(text);
        if (length > 0)
        {
            return length;
        }

        bool isAsMany = text.Length >= 4
            && text[0] is '应' or '愿' or '能' or '宜' or '见'
            && CompletenessWords.Joints.Has(text[2])
            && text[3] is >= '\u4E00' and <= '\u9FFF'
            && (text[1] == text[3] || (text[2] == '尽' && !OpenedByLimit.Has(text[3])));
        return isAsMany ? 4 : 0;
    }

    /// <summary>清零拆迁地块17个 names its figure and is a quantity.</summary>
    private static bool CountsSomething(ReadOnlySpan<char> text, int at)
    {
        int end = Math.Min(text.Length, at + Reach);
        while (at < end && !IsMark(text[at]))
        {
            if (char.IsDigit(text[at]))
            {
                return true;
            }

            at++;
        }

        return false;
    }

    private static bool IsMark(char character) =>
        character is ',' or '。' or ';' or '、' or ':' or '!' or '\n' or '(' or ')';

    private static string? SubjectBefore(in TextFrame frame, int at)
    {
        ReadOnlySpan<char> text = frame.Text;
        int start = at;
        while (start > 0 && at - start < Reach && !IsMark(text[start - 1]))
        {
            start--;
        }

        TextSpan words = WithoutVerbs(text, start, at);
        return words.IsEmpty ? null : words.Slice(frame.Source);
    }

    private static TextSpan WithoutVerbs(ReadOnlySpan<char> text, int start, int end)
    {
        int length;
        do
        {
            start += text[start..end].Length - text[start..end].TrimStart().Length;
            WordClass head = TargetLexicon.Words.Match(text[start..end], WordClass.Modal | WordClass.Pivot | WordClass.Level | WordClass.Noun, out length);
            length = length >= 2 && (head & WordClass.Noun) == 0 ? length : 0;
            start += length;
        }
        while (length > 0);

        end = start + text[start..end].TrimEnd().Length;
        TargetLexicon.Words.MatchEnd(text[start..end], WordClass.Level | WordClass.Pivot | WordClass.Modal, int.MaxValue, out int tailLength);
        return TextSpan.FromBounds(start, tailLength >= 2 ? end - tailLength : end);
    }
}
