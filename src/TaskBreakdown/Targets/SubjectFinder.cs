using System;
using TaskBreakdown.Targets.Lexicon;
using TaskBreakdown.Text;

namespace TaskBreakdown.Targets;

/// <summary>Finds the shortest noun phrase that names what is counted or measured.</summary>
internal static class SubjectFinder
{
    /// <summary>What a figure is raised past, not what it measures: 迈上66亿斤台阶.</summary>
    private static readonly string[] Landmarks = ["台阶", "新台阶", "大关", "关口", "目标", "门槛"];

    /// <summary>Ranks that name nothing by themselves: 其中省级20个.</summary>
    private static readonly string[] Ranks = ["国家级", "省级", "市级", "县级", "区级", "部级", "镇级", "村级"];

    private static readonly string[] Openers = ["级", "的", "各类", "各级", "各项", "一批", "周边", "沿线", "境内"];

    /// <summary>The noun phrase before the figure; behind the last 等 or 的 where it lists or describes.</summary>
    internal static TextSpan Before(string folded, TextSpan noun)
    {
        ReadOnlySpan<char> words = folded.AsSpan(noun.Start, noun.Length);
        int start = noun.Start;
        int such = words.LastIndexOf('等');
        int of = words.LastIndexOf('的');
        int cut = Math.Max(such, of) + 1;
        if (cut > 0 && cut < words.Length)
        {
            start += cut;
        }

        TextSpan subject = Trim(folded, start, noun.End);
        return Array.IndexOf(Ranks, subject.Slice(folded)) >= 0 ? new TextSpan(start, 0) : subject;
    }

    /// <summary>The noun phrase behind the figure, up to a verb, a clause mark or the next figure. Behind the last figure a 、 joins nouns: 135公里高速、国省道沿线.</summary>
    internal static TextSpan Behind(string folded, int start, int end, bool isLast)
    {
        while (start < end && StartsWithOpener(folded.AsSpan(start, end - start), out int length))
        {
            start += length;
        }

        int stop = start;
        while (stop < end && !Stops(folded, start, stop, end, isLast))
        {
            stop++;
        }

        TextSpan noun = Trim(folded, start, stop);
        return Array.IndexOf(Landmarks, noun.Slice(folded)) >= 0 ? new TextSpan(start, 0) : noun;
    }

    /// <summary>What a classifier of households counts: 居民 in 17万户居民水表换装.</summary>
    internal static TextSpan Household(string folded, TextSpan noun)
    {
        foreach (string head in IndicatorWords.Heads)
        {
            if (folded.AsSpan(noun.Start, noun.Length).StartsWith(head.AsSpan(), StringComparison.Ordinal))
            {
                return new TextSpan(noun.Start, head.Length);
            }
        }

        return noun;
    }

    private static bool Stops(string folded, int start, int at, int end, bool isLast)
    {
        char character = folded[at];
        if ((character is ':' or '(' or ')' || (character == '、' && !isLast)) && at > start)
        {
            return true;
        }

        // A verb of two characters or more ends the noun, unless a noun of the lexicon begins here.
        WordClass word = TargetLexicon.Words.Match(folded.AsSpan(at, end - at), WordClass.AnyVerb | WordClass.Noun | WordClass.Manner, out int length);
        bool isVerb = word != WordClass.None && (word & WordClass.Noun) == 0 && length >= 2;
        return isVerb && at > start;
    }

    private static bool StartsWithOpener(ReadOnlySpan<char> text, out int length)
    {
        foreach (string opener in Openers)
        {
            if (text.StartsWith(opener.AsSpan(), StringComparison.Ordinal))
            {
                length = opener.Length;
                return true;
            }
        }

        length = 0;
        return false;
    }

    private static TextSpan Trim(string folded, int start, int end)
    {
        while (start < end && (folded[start] is ' ' or '、' or ':' or '和' or '及' || StartsWithOpener(folded.AsSpan(start, end - start), out _)))
        {
            start += StartsWithOpener(folded.AsSpan(start, end - start), out int length) ? length : 1;
        }

        while (end > start && folded[end - 1] is ' ' or '、' or ':' or '的' or '\n')
        {
            end--;
        }

        bool quoted = end - start > 2 && folded[start] == '“' && folded.IndexOf('”', start) == end - 1;
        return quoted ? TextSpan.FromBounds(start + 1, end - 1) : TextSpan.FromBounds(start, Math.Max(start, end));
    }
}
