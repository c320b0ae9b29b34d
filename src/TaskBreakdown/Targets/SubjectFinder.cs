using System;
using TaskBreakdown.Measures;
using TaskBreakdown.Targets.Lexicon;
using TaskBreakdown.Text;

namespace TaskBreakdown.Targets;

/// <summary>Finds the shortest noun phrase that names what is counted or measured.</summary>
internal static class SubjectFinder
{
    private const WordClass EndsNoun = WordClass.AnyVerb | WordClass.Noun | WordClass.Manner | WordClass.Modal | WordClass.Predicate;

    private const int ShortestNoun = 2;

    /// <summary>No mark that may end a noun has a higher number (CJK symbols and punctuation).</summary>
    private const char LastMark = '\u303F';

    /// <summary>Verbs that never stand inside the name of a thing.</summary>
    private const WordClass Separating = WordClass.Pivot | WordClass.Predicate | WordClass.State | WordClass.Modal;

    /// <summary>Behind a verb these make a noun of it: 完成率, 服务站.</summary>
    private const string NominalSuffixes = "率性者型额量站点区房班厂";

    private static readonly WordIndex Openers = WordIndex.Of(fromEnd: false,
        "级", "的", "各类", "各级", "各项", "一批", "周边", "沿线", "境内", "以上", "左右", "适龄", "全市", "全县", "全区", "符合条件的", " ");

    /// <summary>What a figure is raised past, not what it measures: 迈上66亿斤台阶.</summary>
    private static readonly WordIndex Landmarks = WordIndex.Of(fromEnd: false, "台阶", "新台阶", "大关", "关口", "目标", "门槛", "水平", "规模", "区间", "标准");

    private static readonly CharacterSet References = new("较比与在由从以");

    /// <summary>The noun phrase before the figure, without what lists, describes or compares.</summary>
    internal static TextSpan Before(in TextFrame frame, TextSpan noun, int figure)
    {
        noun = WithoutReference(frame, noun, figure);
        noun = BehindQualifier(frame, noun, figure);
        int start = noun.Start + LastDescription(frame[noun]);
        return Trim(frame.Text, start, noun.End);
    }

    /// <summary>The noun phrase behind a figure, up to a verb, a clause mark or the next figure.</summary>
    /// <remarks>A qualifier in between belongs to the noun: 24个投资超亿元项目. Behind the last figure a 、 joins nouns: 135公里高速、国省道沿线.</remarks>
    internal static TextSpan Behind(in TextFrame frame, int index)
    {
        ref readonly Figure figure = ref frame.Figures[index];
        int end = Math.Max(figure.BoundedEnd, figure.ClauseEnd);
        if (figure.BoundedEnd == end)
        {
            return new TextSpan(end, 0);
        }

        TextSpan noun = Behind(frame, figure.BoundedEnd, end, index, out int next);
        bool qualifies = next > 0 && noun.End >= frame.Figures[next].Quantity.BoundedStart - 2 && IsInfixQualifier(frame, index, next);
        return qualifies ? Behind(frame, EndOfSize(frame, frame.Figures[next], end), end, next, out _) : noun;
    }

    private static TextSpan Behind(in TextFrame frame, int start, int end, int index, out int next)
    {
        next = index + 1;
        while (next < frame.Figures.Length && frame.Figures[next].Start < end && (frame.Figures[next].IsQuoted || OpensName(frame.Figures[next], start)))
        {
            next++;
        }

        bool isLast = next >= frame.Figures.Length || frame.Figures[next].Quantity.BoundedStart >= end;
        int limit = isLast ? end : frame.Figures[next].Quantity.BoundedStart;
        next = isLast ? 0 : next;
        ReadOnlySpan<char> text = frame.Text;
        start = SkipOpeners(text, start, limit);
        int stop = start;
        while (stop < limit && !Stops(text, start, stop, limit, isLast))
        {
            stop++;
        }

        // 违法建设: what is left of a short noun before a deed names nothing.
        bool isTooShort = stop - start <= ShortestNoun && stop < limit && IsVerb(text, stop, limit, out WordClass verb, out int length) && (verb & Separating) == 0;
        stop = isTooShort ? EndOfNoun(text, stop, limit) : stop;
        TextSpan noun = Trim(text, start, stop);
        return !noun.IsEmpty && Landmarks.LengthOf(frame[noun]) == noun.Length ? new TextSpan(start, 0) : noun;
    }

    private static int EndOfNoun(ReadOnlySpan<char> text, int start, int limit)
    {
        int end = start;
        while (end < limit && !(TextFrame.IsJoint(text, end) || text[end] is ':' or '(' or ')' or ' ' or '的'))
        {
            end++;
        }

        return end;
    }

    /// <summary>1所九年一贯制学校: a numeral in characters right behind a classifier opens the name of the thing.</summary>
    private static bool OpensName(in Figure figure, int start) =>
        figure.Start == start && (figure.Quantity.IsChinese || figure.IsDate);

    /// <summary>12个投资5000万元以上的项目, 5公里4米宽产业路: a measure behind a count that a noun follows at once.</summary>
    private static bool IsInfixQualifier(in TextFrame frame, int index, int next)
    {
        ref readonly Figure figure = ref frame.Figures[next];
        UnitKind kind = figure.Kind;
        int size = EndOfSize(frame, figure, frame.Figures[index].ClauseEnd);
        bool sizes = kind is UnitKind.Measure or UnitKind.Money or UnitKind.Voltage or UnitKind.Age
            || (kind == UnitKind.Extent && (figure.Quantity.IsBoundedBehind || size > figure.BoundedEnd));
        int from = frame.Figures[index].BoundedEnd;
        bool isJoined = frame.Text[from..figure.Start].IndexOfAny('、', '和', '及') >= 0;
        return sizes && !isJoined && !Behind(frame, size, frame.Figures[index].ClauseEnd, next, out _).IsEmpty;
    }

    /// <summary>What a classifier of households counts: 居民 in 17万户居民水表换装.</summary>
    internal static TextSpan Household(in TextFrame frame, TextSpan noun)
    {
        foreach (string head in HouseholdHeads.Words)
        {
            if (frame[noun].StartsWith(head.AsSpan(), StringComparison.Ordinal))
            {
                return new TextSpan(noun.Start, head.Length);
            }
        }

        return noun;
    }

    private static bool Stops(ReadOnlySpan<char> text, int start, int at, int end, bool isLast)
    {
        // Most characters of a noun are neither marks nor begin a word that could end it.
        char character = text[at];
        if (character > LastMark && !TargetLexicon.Words.MayOpen(character, EndsNoun))
        {
            return false;
        }

        if (character is ':' or '(' or ')' || (character is '“' or '《' && at > start + 1 && text[at - 1] != '级'))
        {
            return true;
        }

        int from = character == '、' && isLast && at + 1 < end ? at + 1 : at;
        if (character == '、' && !isLast)
        {
            return true;
        }

        return at > start && IsVerb(text, from, end, out WordClass word, out int length)
            && ((word & Separating) != 0 || EndsWithDeeds(text, from + length, end));
    }

    private static bool IsVerb(ReadOnlySpan<char> text, int at, int end, out WordClass word, out int length)
    {
        word = TargetLexicon.Words.Match(text[at..end], EndsNoun, out length);
        bool isVerb = word != WordClass.None && (word & WordClass.Noun) == 0 && length >= 2;
        return isVerb && !(at + length < end && NominalSuffixes.Has(text[at + length]));
    }

    /// <summary>What is done to a thing ends its name (城郊村综合改造); a verb with more of a noun behind it is inside one (基层治理专职人员).</summary>
    private static bool EndsWithDeeds(ReadOnlySpan<char> text, int at, int end)
    {
        while (at < end && IsVerb(text, at, end, out WordClass word, out int length))
        {
            if ((word & Separating) != 0)
            {
                return true;
            }

            at += length;
        }

        return at >= end || text[at] is '、' or ':' or '(' or ')' or ' ' or '和' or '及' or '并' or '的';
    }

    /// <summary>Cuts what the indicator is compared with or comes from: 较2020年, 由12.3亿元, 在去年基础上.</summary>
    private static TextSpan WithoutReference(in TextFrame frame, TextSpan noun, int figure)
    {
        for (int at = noun.Start; at < noun.End; at++)
        {
            int step = References.IndexIn(frame.Text[at..noun.End]);
            if (step < 0)
            {
                break;
            }

            at += step;
            if (IsReference(frame, at, noun.End, figure))
            {
                return TextSpan.FromBounds(noun.Start, at);
            }
        }

        return noun;
    }

    private static bool IsReference(in TextFrame frame, int at, int end, int figure)
    {
        char character = frame.Text[at];
        ReadOnlySpan<char> behind = frame.Text[(at + 1)..end];
        if (character is '在' or '以')
        {
            return behind.IndexOf("基础上".AsSpan()) >= 0;
        }

        if (character is '由' or '从')
        {
            for (int i = figure - 1; i >= 0 && frame.Figures[i].Start > at; i--)
            {
                if (frame.Figures[i].Role == QuantityRole.Baseline)
                {
                    return true;
                }
            }

            return false;
        }

        return frame.HasDateAt(at + 1, figure)
            || TargetLexicon.Words.Match(behind, WordClass.Reference, out _) != WordClass.None
            || behind.StartsWith("全国".AsSpan()) || behind.StartsWith("全省".AsSpan()) || behind.StartsWith("基期".AsSpan()) || behind.StartsWith("“十".AsSpan());
    }

    /// <summary>新建110千伏变电站, 新修6米宽产业路: the noun begins behind the figure that qualifies it.</summary>
    private static TextSpan BehindQualifier(in TextFrame frame, TextSpan noun, int figure)
    {
        for (int i = figure - 1; i >= 0 && frame.Figures[i].BoundedEnd > noun.Start; i--)
        {
            ref readonly Figure other = ref frame.Figures[i];

            // 万车死亡率, 亿元GDP死亡人数: a bare multiplier without a bound is part of the name.
            bool isNamed = other.Quantity.IsChinese && other.Quantity.Comparison == Comparison.Exactly && other.BoundedEnd < noun.End && frame.Text[other.BoundedEnd] != '级';
            bool cuts = !other.IsQuoted && !other.IsDate && other.BoundedEnd < noun.End && !isNamed && other.Role is QuantityRole.Qualifier or QuantityRole.Ordinal;

            // 其中10亿元以上3个: where nothing stands between the size and the count, the thing was named before.
            bool isAll = other.BoundedEnd == noun.End && other.Role == QuantityRole.Qualifier && other.Quantity.IsBoundedBehind;
            if (cuts || isAll)
            {
                return TextSpan.FromBounds(EndOfSize(frame, other, noun.End), noun.End);
            }
        }

        return noun;
    }

    /// <summary>Behind a figure and the word for what it measures, as 宽 in 6米宽产业路.</summary>
    private static int EndOfSize(in TextFrame frame, in Figure figure, int end) => figure.Kind == UnitKind.Extent
        ? figure.BoundedEnd + QualifierRules.ParameterLength(frame.Text[figure.BoundedEnd..end])
        : figure.BoundedEnd;

    /// <summary>Behind the last 的 or 等 of a noun phrase, but not that of 高等, 优等 or 等级.</summary>
    private static int LastDescription(ReadOnlySpan<char> noun)
    {
        for (int at = noun.Length - 2; at >= 0; at--)
        {
            bool isSuch = noun[at] == '等'
                && (at == 0 || !"高中初优平同均上头特".Has(noun[at - 1]))
                && !"级次额候于".Has(noun[at + 1]);
            if (noun[at] == '的' || isSuch)
            {
                return at + 1;
            }
        }

        return 0;
    }

    private static int SkipOpeners(ReadOnlySpan<char> text, int start, int end)
    {
        int length;
        do
        {
            length = Openers.LengthOf(text[start..end]);
            start += length;
        }
        while (length > 0);

        return start;
    }

    private static TextSpan Trim(ReadOnlySpan<char> text, int start, int end)
    {
        int at = start;
        do
        {
            start = at;
            at = SkipOpeners(text, start, end);
            at += at < end && (text[at] is ':' or ')' || TextFrame.IsJoint(text, at)) ? 1 : 0;
        }
        while (at > start);

        while (end > start && (text[end - 1] is ' ' or ':' or '的' or '\n' or '(' || TextFrame.IsJoint(text, end - 1)))
        {
            end--;
        }

        bool quoted = end - start > 2 && text[start] == '“' && text[start..end].IndexOf('”') == end - start - 1;
        return quoted ? TextSpan.FromBounds(start + 1, end - 1) : TextSpan.FromBounds(start, Math.Max(start, end));
    }
}
