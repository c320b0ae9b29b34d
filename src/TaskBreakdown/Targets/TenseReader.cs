using System;
using TaskBreakdown.Targets.Lexicon;
using TaskBreakdown.Text;

namespace TaskBreakdown.Targets;

/// <summary>Goes over the words about time and tells each figure whether it reports the past.</summary>
/// <remarks>
/// A word about the past (去年, 截至目前) counts to the end of its sentence, unless a word that looks ahead follows
/// (今年, 力争, 到2027年). Behind 比, 较 or 于, and before 的基础上, a past time is only what something is compared with,
/// and 由目前的65%提高到68% only says where a change starts.
/// 累计 and 已 sum up: they are of the past only where nothing in the sentence looks ahead.
/// </remarks>
internal static class TenseReader
{
    private const WordClass Wanted = WordClass.Past | WordClass.WeakPast | WordClass.Future | WordClass.Noun;

    /// <summary>Words between a past time and the 基础上 that makes it a starting point.</summary>
    private const int FoundationReach = 16;

    /// <summary>Words between a past year and the 今年 set against it.</summary>
    private const int ContrastReach = 200;

    internal static void Read(ReadOnlySpan<char> text, ReadOnlySpan<int> stops, Span<Figure> figures)
    {
        var words = new OpeningWords(text, stops, ClauseCharacter.SecondOfTense);
        int position = 0;
        int sentence = 0;
        TextSpan past = default;
        bool ahead = false;
        foreach (ref Figure figure in figures)
        {
            if (figure.Sentence != sentence)
            {
                sentence = figure.Sentence;
                // A year that a later 今年 is set against reports until that 今年, over sentences.
                bool reports = !past.IsEmpty && text[past.Start] is >= '0' and <= '9' or '二';
                past = reports && text[Math.Min(position, figure.SentenceStart)..figure.SentenceStart].IndexOf("今年".AsSpan()) < 0 ? past : default;
                (position, ahead) = (Math.Max(position, figure.SentenceStart), false);
            }

            if (figure.IsDate)
            {
                TakeDate(text, figure, ref past, ref ahead);
            }

            for (int word = words.From(position); word < figure.Start; word = words.From(position))
            {
                position = word;
                Take(text, ref position, ref past, ref ahead);
            }

            if (figure.IsDate && IsAim(text, figure.Start - 1))
            {
                (past, ahead) = (default, true);
            }

            figure.Past = past;
        }
    }

    /// <summary>“十四五”期间 looks ahead and “十三五”期间 back; a bare year that opens a sentence reports where a later 今年 is set against it.</summary>
    private static void TakeDate(ReadOnlySpan<char> text, in Figure figure, ref TextSpan past, ref bool ahead)
    {
        TextSpan span = figure.Quantity.Span;
        ReadOnlySpan<char> date = text.Slice(span.Start, span.Length);
        if (date.IndexOf("四五".AsSpan()) >= 0 || date.IndexOf("五五".AsSpan()) >= 0)
        {
            bool isSetAgainst = !past.IsEmpty && text[past.Start] == '十';
            (past, ahead) = (isSetAgainst ? default : past, true);
        }
        else if (date.IndexOf("三五".AsSpan()) >= 0 || date.IndexOf("二五".AsSpan()) >= 0)
        {
            past = span;
        }
        else if (IsBareYear(date) && text[figure.SentenceStart..span.Start].Trim().IsEmpty && IsContrasted(text, span.End))
        {
            past = span;
        }
    }

    private static bool IsBareYear(ReadOnlySpan<char> date) => date.Length == 5 && date[4] == '年';

    private static bool IsContrasted(ReadOnlySpan<char> text, int place)
    {
        ReadOnlySpan<char> behind = text.Slice(place, Math.Min(ContrastReach, text.Length - place));
        return behind.IndexOf("今年".AsSpan()) >= 0 || behind.IndexOf("本年".AsSpan()) >= 0 || behind.IndexOf("明年".AsSpan()) >= 0;
    }

    /// <summary>到 or 至 right before a date: what the sentence aims at.</summary>
    private static bool IsAim(ReadOnlySpan<char> text, int position) =>
        position >= 0 && text[position] == '到' && (position == 0 || text[position - 1] != '截');

    private static void Take(ReadOnlySpan<char> text, ref int position, ref TextSpan past, ref bool ahead)
    {
        WordClass word = TargetLexicon.Words.Match(text[position..], Wanted, out int length);
        if ((word & WordClass.Future) != 0 && LooksAhead(text, position, length, past))
        {
            (past, ahead) = (default, true);
        }
        else if ((word & WordClass.Past) != 0 && StartsWord(text, position, length))
        {
            bool isReference = IsReference(text, position, length);
            past = isReference ? past : new TextSpan(position, length);

            // 较去年同期: 同期 belongs to what is compared with.
            length += isReference && text[(position + length)..].StartsWith("同期".AsSpan()) ? 2 : 0;
        }
        else if ((word & WordClass.WeakPast) != 0 && !ahead && past.IsEmpty && IsPerfect(text, position, length))
        {
            past = new TextSpan(position, length);
        }

        position += Math.Max(1, length);
    }

    /// <summary>连续 is about the past only before a stretch of time (连续三年), 累计 not before a level to be reached (累计达到65家).</summary>
    private static bool IsPerfect(ReadOnlySpan<char> text, int position, int length)
    {
        ReadOnlySpan<char> behind = text[(position + length)..];
        return text[position] switch
        {
            '连' => !behind.IsEmpty && CharacterClasses.StartsNumber(behind[0]),
            // 三年累计 sums up a plan, 五年来累计 and 近三年累计 what was done.
            '累' when position > 1 && text[position - 1] == '年' => text[Math.Max(0, position - 5)..position].IndexOf('近') >= 0,
            '累' => !behind.StartsWith("达".AsSpan()) && !behind.StartsWith("突破".AsSpan()) && !behind.StartsWith("超过".AsSpan()),
            _ => true,
        };
    }

    /// <summary>截至今年6月 reports, 年度计划的70% names a plan; 今年 and 计划完成 look ahead.</summary>
    private static bool LooksAhead(ReadOnlySpan<char> text, int position, int length, TextSpan past)
    {
        bool belongsToPast = !past.IsEmpty && past.End == position;
        bool isPlan = text.Slice(position, length).SequenceEqual("计划".AsSpan());
        return !belongsToPast && (!isPlan || TargetLexicon.Words.Match(text[(position + length)..], WordClass.AnyVerb, out _) != WordClass.None);
    }

    /// <summary>项目前期, 实现有效, 草原有害生物 and 共有产权 only look like 目前, 现有, 原有 and 共有.</summary>
    private static bool StartsWord(ReadOnlySpan<char> text, int position, int length)
    {
        char behind = position + length == text.Length ? '\0' : text[position + length];
        char before = position == 0 ? '\0' : text[position - 1];
        return text[position] switch
        {
            '目' => before is not ('项' or '题' or '科' or '节' or '栏' or '品' or '数' or '书' or '标'),
            '现' => before is not ('实' or '体' or '表' or '发' or '呈' or '出' or '兑'),
            '原' => before is not ('草' or '高' or '平' or '中' or '还'),
            '共' => behind is not ('产' or '住' or '房' or '制'),
            _ => true,
        };
    }

    private static bool IsReference(ReadOnlySpan<char> text, int position, int length)
    {
        char before = position > 0 ? text[position - 1] : '\0';
        bool compared = before is '比' or '较' or '于' or '过' or '与' or '同' or '超' or '按';
        ReadOnlySpan<char> behind = text[(position + length)..];
        bool startsChange = before is '由' or '从' && !behind.IsEmpty && (behind[0] == '的' || CharacterClasses.StartsNumber(behind[0]));
        behind = behind[..Math.Min(FoundationReach, behind.Length)];
        int end = behind.IndexOfAny(',', '。');
        behind = end < 0 ? behind : behind[..end];
        return compared
            || startsChange
            || behind.IndexOf("基础上".AsSpan()) >= 0
            || behind.StartsWith("相比".AsSpan())
            || behind.StartsWith("水平".AsSpan());
    }
}
