using System;
using TaskBreakdown.Targets.Lexicon;
using TaskBreakdown.Text;

namespace TaskBreakdown.Targets;

/// <summary>What the words in front of a figure say: the verb that governs it, the noun phrase, the verb right before it.</summary>
/// <remarks>
/// Grammar: <c>segment = { manner | aspect | scope | modal } { verb } [ noun phrase ] [ tail verb ] [ bound ] figure</c>.
/// </remarks>
internal ref struct ClauseAnalysis
{
    private const WordClass Leading = WordClass.Manner | WordClass.Aspect | WordClass.Scope | WordClass.Modal
        | WordClass.TaskVerb | WordClass.Rise | WordClass.Fall | WordClass.Supply | WordClass.Noun | WordClass.Per;

    private const WordClass Trailing = WordClass.AnyVerb | WordClass.To | WordClass.Link | WordClass.Per | WordClass.Modal | WordClass.Scope;

    private readonly ReadOnlySpan<char> _text;
    private readonly int _start;
    private readonly int _end;

    private ClauseAnalysis(ReadOnlySpan<char> text, int start, int end)
    {
        _start = start;
        _text = text;
        _end = end;
    }

    /// <summary>The modal word; firm where there is none.</summary>
    internal Commitment Commitment { get; private set; }

    /// <summary>What the governing verb may do; none where the segment has none.</summary>
    internal WordClass Lead { get; private set; }

    /// <summary>Where the governing verb stands, manner included.</summary>
    internal TextSpan LeadSpan { get; private set; }

    /// <summary>What the verb right before the figure may do; none where there is none.</summary>
    internal WordClass Tail { get; private set; }

    /// <summary>Where the verb right before the figure stands.</summary>
    internal TextSpan TailSpan { get; private set; }

    /// <summary>Where the noun phrase between the two stands; may be empty.</summary>
    internal TextSpan Noun { get; private set; }

    /// <summary>Where a word such as 人均 or 每人每月 stands; empty without one.</summary>
    internal TextSpan Per { get; private set; }

    /// <summary>Whether 到 or 至 turns the tail verb from “by” into “to”.</summary>
    internal bool IsTo { get; private set; }

    /// <summary>Analyses the stretch between the start of a segment and a figure.</summary>
    internal static ClauseAnalysis Of(ReadOnlySpan<char> text, int start, int end)
    {
        var analysis = new ClauseAnalysis(text, start, end);
        int nounStart = analysis.ReadHead(start, end);
        int nounEnd = analysis.ReadTail(nounStart, end);
        analysis.Noun = analysis.TakeBackName(analysis.SplitNoun(nounStart, nounEnd));
        return analysis;
    }

    private int ReadHead(int position, int end)
    {
        int mannerStart = -1;
        while (position < end)
        {
            if (_text[position] is ' ' or '、' or '和' or '(' or ':')
            {
                position++;
                continue;
            }

            WordClass word = TargetLexicon.Words.Match(_text[position..end], Leading, out int length);
            bool goesOn = word != WordClass.None && (word & WordClass.Noun) == 0 && !LeavesNothing(word, position, length, end);
            if (!goesOn || !TryTakeHead(word, position, length, ref mannerStart))
            {
                break;
            }

            position += length;
        }

        return position;
    }

    /// <summary>The verb right before the figure is read from the figure's side: 增长 in 增长4.5%.</summary>
    private readonly bool LeavesNothing(WordClass word, int position, int length, int end) =>
        (word & (WordClass.Rise | WordClass.Fall | WordClass.Level)) != 0
        && (word & WordClass.TaskVerb) == 0
        && position + length == end;

    private bool TryTakeHead(WordClass word, int position, int length, ref int mannerStart)
    {
        if ((word & WordClass.Modal) != 0)
        {
            Commitment = ModalWords.Read(_text.Slice(position, length));
        }

        bool isVerb = (word & (WordClass.TaskVerb | WordClass.Rise | WordClass.Fall)) != 0 && (word & WordClass.Aspect) == 0;
        if (isVerb && (Lead & WordClass.TaskVerb) != 0 && _end - position - length is > 0 and <= 2)
        {
            // A bare head of two characters takes the second verb as its modifier: 清零 + 拆迁地块.
            return false;
        }

        bool isSupply = (word & WordClass.Supply) != 0 && Lead == WordClass.None;
        if (isVerb || isSupply)
        {
            int start = Lead != WordClass.None ? LeadSpan.Start : mannerStart >= 0 ? mannerStart : position;
            bool first = Lead == WordClass.None || (Lead & WordClass.Supply) != 0;
            Lead = first ? word : Lead;
            LeadSpan = TextSpan.FromBounds((first && mannerStart < 0) ? position : start, position + length);
            return true;
        }

        if (Lead != WordClass.None && (Lead & WordClass.Supply) == 0)
        {
            return false;
        }

        if ((word & WordClass.Per) != 0 && _text[position] != '每')
        {
            // 人均可支配收入 is the name of an indicator and is kept whole; 每年 says how often.
            return false;
        }

        mannerStart = (word & WordClass.Manner) != 0 ? (mannerStart >= 0 ? mannerStart : position) : -1;
        Per = (word & WordClass.Per) != 0 ? new TextSpan(position, length) : Per;
        return true;
    }

    /// <summary>
    /// Before a verb of change or level the head of the segment belongs to the indicator's name: 造林合格率达85%,
    /// unless it only sets the change going: 推动城镇化率达到70%.
    /// </summary>
    private TextSpan TakeBackName(TextSpan noun)
    {
        bool states = (Tail & (WordClass.Rise | WordClass.Fall | WordClass.Level)) != 0 && (Lead & WordClass.TaskVerb) != 0;
        if (!states || noun.IsEmpty || IsCausative())
        {
            return noun;
        }

        TextSpan name = TextSpan.FromBounds(LeadSpan.Start, noun.End);
        Lead = WordClass.None;
        return name;
    }

    private readonly bool IsCausative()
    {
        foreach (string word in IndicatorWords.Causatives)
        {
            if (_text.Slice(LeadSpan.Start, LeadSpan.Length).EndsWith(word.AsSpan(), StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A verb in the middle of a segment without a governing one: 屋顶光伏新增装机, 重点项目完成投资.</summary>
    private TextSpan SplitNoun(int start, int end)
    {
        bool opensWithPreposition = _start < start && _text[_start] is '按' or '依' or '对' or '在' or '以' or '由' or '为';
        for (int at = start + 2; Lead == WordClass.None && Tail == WordClass.None && at < end - 1; at++)
        {
            WordClass wanted = WordClass.Rise | WordClass.Fall | WordClass.Noun | (opensWithPreposition ? WordClass.TaskVerb : WordClass.Link);
            WordClass word = TargetLexicon.Words.Match(_text[at..end], wanted, out int length);
            if (length < 2 || (word & WordClass.Noun) != 0)
            {
                continue;
            }

            if ((word & (WordClass.Rise | WordClass.Fall)) != 0)
            {
                Tail = word;
                TailSpan = new TextSpan(at, length);
                return TextSpan.FromBounds(start, end);
            }

            if ((word & WordClass.TaskVerb) != 0 && (word & WordClass.Aspect) == 0)
            {
                Lead = word;
                LeadSpan = new TextSpan(at, length);
                return TextSpan.FromBounds(at + length, end);
            }
        }

        return TextSpan.FromBounds(start, end);
    }

    /// <summary>The year a multiple refers to: 达到2022年的 before 2.5倍.</summary>
    private readonly int SkipReferenceYear(int start, int end)
    {
        if (end - start < 4 || _text[end - 1] != '的' || _text[end - 2] != '年')
        {
            return end;
        }

        int at = end - 2;
        while (at > start && (char.IsDigit(_text[at - 1]) || _text[at - 1] is '去' or '上' or '前' or '十'))
        {
            at--;
        }

        return at;
    }

    private int ReadTail(int start, int end)
    {
        end = SkipReferenceYear(start, end);
        for (int round = 0; round < 6; round++)
        {
            while (end > start && _text[end - 1] is ' ' or ',')
            {
                end--;
            }

            WordClass word = MatchEnd(start, end, out int length);
            if (word == WordClass.None)
            {
                break;
            }

            end -= length;
            TakeTail(word, new TextSpan(end, length));
        }

        return end;
    }

    private void TakeTail(WordClass word, TextSpan span)
    {
        if ((word & WordClass.Per) != 0)
        {
            Per = span;
        }

        if ((word & WordClass.Modal) != 0 && Commitment == Commitment.Firm)
        {
            Commitment = ModalWords.Read(_text.Slice(span.Start, span.Length));
        }

        if ((word & WordClass.AnyVerb) != 0 && Tail == WordClass.None)
        {
            Tail = word;
            TailSpan = TextSpan.FromBounds(span.Start, IsTo ? TailSpan.End : span.End);
            IsTo |= _text[span.End - 1] is '至' or '到' && (word & (WordClass.Rise | WordClass.Fall)) != 0;
        }
        else if ((word & WordClass.To) != 0 && Tail == WordClass.None)
        {
            IsTo = true;
            TailSpan = span;
        }
    }

    /// <summary>The longest word that ends at a place. A tail verb stands alone; before it only small words are taken.</summary>
    private readonly WordClass MatchEnd(int start, int end, out int length)
    {
        WordClass wanted = Tail == WordClass.None ? Trailing : WordClass.Link | WordClass.Per | WordClass.Modal | WordClass.Scope | WordClass.Manner;
        for (length = Math.Min(6, end - start); length > 0; length--)
        {
            WordClass word = TargetLexicon.Words.Match(_text[(end - length)..end], wanted, out int matched);
            if (word != WordClass.None && matched == length && IsAllowed(word, length, start, end))
            {
                return word;
            }
        }

        return WordClass.None;
    }

    /// <summary>Behind a governing verb a task verb is part of the noun phrase: 落实耕地功能恢复.</summary>
    private readonly bool IsAllowed(WordClass word, int length, int start, int end)
    {
        bool changes = (word & (WordClass.Rise | WordClass.Fall | WordClass.Level | WordClass.To | WordClass.Per)) != 0;
        bool isNominal = (word & WordClass.TaskVerb) != 0 && (word & (WordClass.Rise | WordClass.Fall | WordClass.Level)) == 0;
        bool swallowsNoun = end - length == start && isNominal && Lead != WordClass.None;
        return changes || !(isNominal && Lead != WordClass.None && !swallowsNoun);
    }
}
