using System;
using TaskBreakdown.Measures;
using TaskBreakdown.Targets.Lexicon;
using TaskBreakdown.Text;

namespace TaskBreakdown.Targets;

/// <content>The tail of a segment, from the right: the verb right before the figure and the small words around it.</content>
internal ref partial struct ClauseReader
{
    private const WordClass Trailing = WordClass.AnyVerb | WordClass.To | WordClass.Link | WordClass.Per | WordClass.Modal
        | WordClass.Scope | WordClass.Noun;

    private const WordClass BeforeTail = WordClass.Link | WordClass.Per | WordClass.Modal | WordClass.Scope | WordClass.Manner
        | WordClass.Aspect | WordClass.Noun | WordClass.AtLeast | WordClass.AtMost;

    /// <summary>Adverbs of one character that stand between indicator and verb: 覆盖率均达到, 增速要保持在.</summary>
    private const string ShortAdverbs = "都也仍还再将要已均就分";

    private const int LongestTailWord = 6;
    private const int MostTailWords = 8;

    private readonly int ReadTail(ref Clause clause, int start, int end)
    {
        end = SkipMultipleReference(start, end);
        for (int round = 0; round < MostTailWords; round++)
        {
            while (end > start && _text[end - 1] is ' ' or ',')
            {
                end--;
            }

            int date = DateBefore(ref clause, start, end);
            if (date >= 0)
            {
                end = date;
                continue;
            }

            WordClass word = MatchTail(in clause, start, end, out int length);
            if (word == WordClass.None)
            {
                break;
            }

            end = TakeTail(ref clause, word, new TextSpan(end - length, length), start);
        }

        return end;
    }

    /// <summary>What a multiple refers to: 达到2022年的 or 是全国平均的 before 2.5倍.</summary>
    private readonly int SkipMultipleReference(int start, int end)
    {
        if (_frame.Figures[_figure].Unit?.Name != "倍" || end - start < 3 || _text[end - 1] != '的')
        {
            return end;
        }

        for (int at = end - 1; at > start; at--)
        {
            WordClass word = TargetLexicon.Words.MatchEnd(_text[start..at], WordClass.Level, LongestTailWord, out _);
            if (word != WordClass.None && (_text[at - 1] is '是' or '为' or '到' or '达' or '于' or '过'))
            {
                return at;
            }
        }

        return end;
    }

    /// <summary>覆盖率2025年达到92%, 产值提升到2025年的100亿元: the date between indicator and figure limits the figure.</summary>
    private readonly int DateBefore(ref Clause clause, int start, int end)
    {
        // 降至2020年的80% is a share of what there was in that year.
        bool isOwned = end > start && _text[end - 1] == '的' && _frame.Figures[_figure].Kind is not (UnitKind.Relative or UnitKind.None);
        end -= isOwned ? 1 : 0;
        for (int i = _figure - 1; i >= 0 && _frame.Figures[i].Start >= start; i--)
        {
            ref readonly Figure date = ref _frame.Figures[i];
            if (date.IsDate && date.Quantity.End == end)
            {
                int before = !isOwned && date.Start > start && _text[date.Start - 1] is '到' or '至' or '在' or '于' ? date.Start - 1 : date.Start;
                bool isReference = before > start && _text[before - 1] is '比' or '较' or '自' or '从';
                clause.Due = isReference ? clause.Due : date.Quantity.Span;
                return isReference ? -1 : before;
            }
        }

        return -1;
    }

    /// <summary>The longest word that ends at a place. A tail verb stands alone; before it only small words are taken.</summary>
    private readonly WordClass MatchTail(in Clause clause, int start, int end, out int length)
    {
        ReadOnlySpan<char> words = _text[start..end];
        WordClass wanted = clause.Tail == WordClass.None ? Trailing : BeforeTail;
        int longest = LongestTailWord;
        while (longest > 0)
        {
            WordClass word = TargetLexicon.Words.MatchEnd(words, wanted, longest, out length);
            if (word == WordClass.None || ((word & WordClass.Noun) != 0 && (word & WordClass.State) == 0))
            {
                break;
            }

            if (IsAllowed(in clause, word, new TextSpan(end - length, length), start))
            {
                return word;
            }

            longest = length - 1;
        }

        length = 0;
        return WordClass.None;
    }

    private readonly bool IsAllowed(in Clause clause, WordClass word, TextSpan span, int start)
    {
        if (clause.Tail != WordClass.None)
        {
            bool isSmall = (word & (WordClass.Link | WordClass.Per | WordClass.Modal | WordClass.Scope)) != 0;
            return isSmall || span.Length >= 2 || ShortAdverbs.Has(_text[span.Start]);
        }

        if ((word & WordClass.Scope) != 0 && span.Start == start)
        {
            return false;
        }

        // 年发电, 日处理: such a word is the noun as well, 人均 and 每年 only say per what.
        bool isNounOfRate = (word & WordClass.Per) != 0 && _text[span.Start] is '年' or '日' && _text[span.End - 1] != '均';
        if (isNounOfRate)
        {
            return false;
        }

        bool isAdverb = (word & (WordClass.TailOnly | WordClass.Aspect)) == (WordClass.TailOnly | WordClass.Aspect) && span.Start == start;
        if (isAdverb)
        {
            return false;
        }

        // Behind a governing verb a task verb is part of the noun phrase: 落实耕地功能恢复.
        bool isNominal = (word & (WordClass.TaskVerb | WordClass.Supply)) != 0 && (word & WordClass.State) == 0;
        bool swallowsNoun = span.Start == start;
        return !isNominal || clause.Lead == WordClass.None || (word & WordClass.Per) != 0 || swallowsNoun;
    }

    private readonly int TakeTail(ref Clause clause, WordClass word, TextSpan span, int start)
    {
        clause.Per = (word & WordClass.Per) != 0 ? span : clause.Per;
        if (clause.Commitment == Commitment.Firm)
        {
            TakeModality(ref clause, word, span.Start, span.Length);
        }

        if (clause.Tail != WordClass.None || (word & (WordClass.AnyVerb | WordClass.To)) == 0)
        {
            return span.Start;
        }

        bool mayFollowMove = (word & WordClass.To) != 0 || Slice(span)[0] == '达';
        WordClass move = mayFollowMove ? TargetLexicon.Words.MatchEnd(_text[start..span.Start], WordClass.Move, LongestTailWord, out int length) : WordClass.None;
        if (move != WordClass.None)
        {
            TargetLexicon.Words.MatchEnd(_text[start..span.Start], WordClass.Move, LongestTailWord, out length);
            clause.Tail = move;
            clause.IsTo = (word & WordClass.To) != 0;
            clause.TailSpan = TextSpan.FromBounds(span.Start - length, span.End);
            return clause.TailSpan.Start;
        }

        if ((word & WordClass.AnyVerb) != 0)
        {
            clause.Tail = word;
            clause.IsTo |= (word & WordClass.Move) != 0 && _text[span.End - 1] is '至' or '到' or '为';
        }
        else
        {
            clause.IsTo = true;
        }

        clause.TailSpan = span;
        return span.Start;
    }
}
