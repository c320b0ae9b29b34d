using TaskBreakdown.Targets.Lexicon;
using TaskBreakdown.Text;

namespace TaskBreakdown.Targets;

/// <content>The head of a segment, from the left: dates, manner, modality, the governing verb.</content>
internal ref partial struct ClauseReader
{
    private const WordClass Leading = WordClass.Manner | WordClass.Aspect | WordClass.Scope | WordClass.Modal | WordClass.TaskVerb
        | WordClass.Rise | WordClass.Fall | WordClass.Supply | WordClass.Noun | WordClass.Per | WordClass.Part | WordClass.AtLeast
        | WordClass.AtMost | WordClass.Future | WordClass.Pivot;

    /// <summary>Behind a verb these make a noun of it: 完成率, 处理量, 参与者.</summary>
    private const string NominalSuffixes = "率性者型式额量费";

    private readonly int ReadHead(ref Clause clause, int position, int end)
    {
        int manner = -1;
        while (position < end)
        {
            if (_text[position] is ' ' or '(' || TextFrame.IsJoint(_text, position))
            {
                position++;
                continue;
            }

            int behindDate = _frame.SkipDate(position, _figure, out bool limits);
            if (behindDate > position)
            {
                clause.Due = limits ? TextSpan.FromBounds(position, behindDate) : clause.Due;
                position = behindDate;
                continue;
            }

            if (IsYearlyVerb(position, end))
            {
                clause.Per = new TextSpan(position++, 1);
                continue;
            }

            WordClass word = TargetLexicon.Words.Match(_text[position..end], Leading, out int length);
            if ((word & WordClass.Noun) != 0 && IsRankBehindVerb(position + length, end))
            {
                word = TargetLexicon.Words.Match(_text[position..end], Leading & ~WordClass.Noun, out length);
            }

            if (!GoesOn(word, position, length, end) || !TryTakeHead(ref clause, word, position, length, ref manner))
            {
                break;
            }

            position += length;
        }

        return position;
    }

    /// <summary>建成区级示范点3个: 级 makes a rank of the 区 that else closes the name 建成区.</summary>
    private readonly bool IsRankBehindVerb(int behind, int end) =>
        behind < end && _text[behind] == '级' && _text[behind - 1] == '区';

    /// <summary>年新增技能人才1500名: 年 before a verb says how often.</summary>
    private readonly bool IsYearlyVerb(int position, int end) =>
        _text[position] is '年' or '日'
        && position + 3 <= end
        && (TargetLexicon.Words.Match(_text[(position + 1)..end], WordClass.TaskVerb | WordClass.Move | WordClass.Noun, out int length) & (WordClass.AnyVerb | WordClass.Noun)) is not WordClass.None and var word
        && (word & WordClass.Noun) == 0
        && length >= 2;

    private readonly bool GoesOn(WordClass word, int position, int length, int end)
    {
        if (word == WordClass.None || (word & WordClass.Noun) != 0 || (word & (WordClass.TailOnly | WordClass.Aspect)) == WordClass.TailOnly)
        {
            return false;
        }

        // The verb right before the figure is read from the figure's side: 增长 in 增长4.5%.
        bool isTail = (word & WordClass.State) != 0 && (word & (WordClass.TaskVerb | WordClass.Aspect)) == 0 && position + length == end;
        bool isNominal = (word & WordClass.AnyVerb) != 0 && position + length < end && NominalSuffixes.Has(_text[position + length]);
        return !isTail && !isNominal;
    }

    private readonly bool TryTakeHead(ref Clause clause, WordClass word, int position, int length, ref int manner)
    {
        TakeModality(ref clause, word, position, length);
        bool isVerb = (word & (WordClass.TaskVerb | WordClass.Move | WordClass.Pivot)) != 0 && (word & WordClass.Aspect) == 0;
        bool isSupply = (word & WordClass.Supply) != 0 && clause.Lead == WordClass.None;
        if (isVerb || isSupply)
        {
            return TryTakeVerb(ref clause, word, position, length, manner);
        }

        if ((clause.Lead & ~WordClass.Supply) != WordClass.None && (clause.Lead & WordClass.TaskVerb) != 0)
        {
            return false;
        }

        if ((word & WordClass.Per) != 0 && _text[position] != '每')
        {
            // 人均可支配收入 is the name of an indicator and is kept whole; 每年 says how often.
            return false;
        }

        if ((word & WordClass.Scope) != 0 && position + length == _end)
        {
            // 省级企业6家、市级15家: with nothing behind it the rank stands for the thing.
            return false;
        }

        manner = (word & WordClass.Manner) == 0 ? -1 : manner >= 0 ? manner : position;
        clause.Per = (word & WordClass.Per) != 0 ? new TextSpan(position, length) : clause.Per;
        return true;
    }

    private readonly void TakeModality(ref Clause clause, WordClass word, int position, int length)
    {
        if ((word & WordClass.Modal) != 0)
        {
            clause.Commitment = Commitments.Of(_text.Slice(position, length));
        }

        if ((word & (WordClass.AtLeast | WordClass.AtMost)) != 0)
        {
            clause.Bound = (word & WordClass.AtLeast) != 0 ? Comparison.AtLeast : Comparison.AtMost;
            clause.BoundSpan = new TextSpan(position, length);
        }

        clause.IsPart |= (word & WordClass.Part) != 0;
    }

    /// <summary>Several verbs in a row govern together, the last one saying whether the figure is a change: 推进压减产能100万吨.</summary>
    private readonly bool TryTakeVerb(ref Clause clause, WordClass word, int position, int length, int manner)
    {
        bool isSecond = (clause.Lead & (WordClass.TaskVerb | WordClass.Move)) != 0;
        if (isSecond && (word & (WordClass.Pivot | WordClass.Move)) == 0 && _end - position - length <= 2)
        {
            // A bare head of two characters takes the second verb as its modifier: 清零 + 拆迁地块, 开展 + 监督检查.
            return false;
        }

        int start = isSecond ? clause.LeadSpan.Start : manner >= 0 ? manner : position;
        clause.Lead = !isSecond || (word & (WordClass.Move | WordClass.Pivot)) != 0 ? word : clause.Lead;
        clause.LeadSpan = TextSpan.FromBounds(start, position + length);
        return true;
    }
}
