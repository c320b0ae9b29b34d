using System;
using TaskBreakdown.Targets.Lexicon;
using TaskBreakdown.Text;

namespace TaskBreakdown.Targets;

/// <summary>Walks over the sentences with figures and tells each figure whether it reports the past.</summary>
/// <remarks>
/// A word about the past (去年, 截至目前) counts to the end of its sentence, unless a word that looks ahead follows
/// (今年, 力争, 到2027年). Behind 比, 较 or 于, and before 的基础上, a past time is only what something is compared with.
/// 累计 and 已 sum up: they are of the past only where nothing in the sentence looks ahead.
/// </remarks>
internal static class TenseReader
{
    private const WordClass Wanted = WordClass.Past | WordClass.WeakPast | WordClass.Future | WordClass.Noun;
    /// <summary>Words between a past time and the 基础上 that makes it a starting point.</summary>
    private const int FoundationReach = 16;

    private static readonly CharacterSet FirstCharacters = new("截去上前往目现已过以年历原同近当至此完建实取增达引新解先共期回今迄累连力确计明后下争预拟到本未");

    internal static void Read(ReadOnlySpan<char> text, Span<Figure> figures)
    {
        int position = 0;
        TextSpan past = default;
        bool ahead = false;
        foreach (ref Figure figure in figures)
        {
            if (figure.SentenceStart >= position)
            {
                (position, past, ahead) = (figure.SentenceStart, default, false);
            }

            while (position < figure.Start)
            {
                int step = FirstCharacters.IndexIn(text[position..figure.Start]);
                position = step < 0 ? figure.Start : position + step;
                if (step >= 0)
                {
                    Take(text, ref position, figure.IsDate && IsAim(text, position, figure), ref past, ref ahead);
                }
            }

            figure.Past = past;
        }
    }

    /// <summary>到 or 至 right before a date: what the sentence aims at.</summary>
    private static bool IsAim(ReadOnlySpan<char> text, int position, in Figure figure) =>
        position + 1 == figure.Start && text[position] == '到' && (position == 0 || text[position - 1] != '截');

    private static void Take(ReadOnlySpan<char> text, ref int position, bool isAim, ref TextSpan past, ref bool ahead)
    {
        WordClass word = TargetLexicon.Words.Match(text[position..], Wanted, out int length);
        if (isAim || ((word & WordClass.Future) != 0 && LooksAhead(text, position, length, past)))
        {
            (past, ahead) = (default, true);
        }
        else if ((word & WordClass.Past) != 0 && StartsWord(text, position, length) && !IsReference(text, position, length))
        {
            past = new TextSpan(position, length);
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
            '连' => !behind.IsEmpty && NumeralStart.IndexIn(behind[..1]) == 0,
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
        bool compared = position > 0 && text[position - 1] is '比' or '较' or '于' or '过' or '与' or '同' or '超' or '按';
        ReadOnlySpan<char> behind = text[(position + length)..];
        int end = behind.IndexOfAny(',', '。');
        behind = behind[..Math.Min(Math.Min(FoundationReach, behind.Length), end < 0 ? behind.Length : end)];
        return compared
            || behind.IndexOf("基础上".AsSpan()) >= 0
            || behind.StartsWith("相比".AsSpan())
            || behind.StartsWith("水平".AsSpan())
            || behind.StartsWith("同期".AsSpan());
    }
}
