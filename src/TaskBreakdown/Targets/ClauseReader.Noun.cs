using System;
using TaskBreakdown.Measures;
using TaskBreakdown.Targets.Lexicon;
using TaskBreakdown.Text;

namespace TaskBreakdown.Targets;

/// <content>The noun phrase between head and tail, and the verbs that may stand inside it.</content>
internal ref partial struct ClauseReader
{
    private static readonly CharacterSet BenchmarkStarts = new("高超快优好领低慢少大赶");

    /// <summary>时间, 能力, 标准 name nothing by themselves and take the verb before them into their name: 开放时间.</summary>
    private const int LongestBareIndicator = 2;

    private readonly void DivideNoun(ref Clause clause, TextSpan noun)
    {
        noun = TakeBackName(ref clause, noun);
        noun = StartAtNewVerb(ref clause, noun);
        noun = EndAtBenchmark(ref clause, noun);
        clause.Noun = StartAtPivot(ref clause, noun);
    }

    /// <summary>
    /// Before a verb of change or level the head of the segment belongs to the indicator's name: 造林合格率达85%,
    /// unless it sets the change going (推动城镇化率达到70%) or delivers something countable (接待游客突破1亿人次).
    /// </summary>
    private readonly TextSpan TakeBackName(ref Clause clause, TextSpan noun)
    {
        bool isVerbal = (clause.Lead & WordClass.TaskVerb) == 0 || (clause.Lead & (WordClass.Pivot | WordClass.Move)) != 0 || CausativeVerbs.Sets(Slice(clause.LeadSpan));
        if (isVerbal)
        {
            return noun;
        }

        bool states = (clause.Tail & WordClass.State) != 0;
        NounHead head = NounHeads.Of(Slice(noun));
        bool isBare = noun.Length <= LongestBareIndicator && (head & (NounHead.Indicator | NounHead.Money)) == NounHead.Indicator;
        bool isName = noun.IsEmpty ? states && (clause.Lead & WordClass.Deed) != 0 : states || isBare || (head & NounHead.Rate) != 0;
        if (!isName)
        {
            return noun;
        }

        clause.Lead = WordClass.None;
        return TextSpan.FromBounds(clause.LeadSpan.Start, noun.End);
    }

    /// <summary>完善机制、新建学校5所: behind a 、 a new verb takes over where the one before has its object.</summary>
    private readonly TextSpan StartAtNewVerb(ref Clause clause, TextSpan noun)
    {
        for (int at = noun.End - 3; at > noun.Start && clause.Lead != WordClass.None; at--)
        {
            if (_text[at] is not ('、' or '并' or '和'))
            {
                continue;
            }

            WordClass word = TargetLexicon.Words.Match(_text[(at + 1)..noun.End], WordClass.TaskVerb | WordClass.Rise | WordClass.Noun, out int length);
            bool isVerb = length >= 2 && (word & (WordClass.Noun | WordClass.Aspect)) == 0 && at + 1 + length + 2 <= noun.End;
            if (isVerb && !NominalSuffixes.Has(_text[at + 1 + length]))
            {
                clause.Lead = word;
                clause.LeadSpan = new TextSpan(at + 1, length);
                return TextSpan.FromBounds(at + 1 + length, noun.End);
            }
        }

        return noun;
    }

    /// <summary>利用率超过全市平均水平2个百分点: the indicator ends where the relation begins.</summary>
    private readonly TextSpan EndAtBenchmark(ref Clause clause, TextSpan noun)
    {
        if (clause.Tail != WordClass.None || noun.Length < 5)
        {
            return noun;
        }

        // 农民收入增长7%，高于城镇居民1个百分点: at the head of its clause the relation is about what the clause before named.
        bool mayLead = clause.Lead == WordClass.None && _frame.Figures[_figure].Kind == UnitKind.Relative;
        for (int at = mayLead ? noun.Start : noun.Start + 1; at < noun.End - 2; at++)
        {
            int step = BenchmarkStarts.IndexIn(_text[at..(noun.End - 2)]);
            if (step < 0)
            {
                break;
            }

            at += step;
            if ((at == 0 || _text[at - 1] != '或') && TargetLexicon.Words.Match(_text[at..noun.End], WordClass.Benchmark, out int length) != WordClass.None)
            {
                clause.Tail = WordClass.Level;
                clause.TailSpan = new TextSpan(at, length);
                clause.IsBenchmark = true;
                return TextSpan.FromBounds(noun.Start, at);
            }
        }

        return noun;
    }

    /// <summary>A verb inside the noun phrase ends what is before it (重点项目完成投资) or says how the figure moves (屋顶光伏新增装机).</summary>
    private readonly TextSpan StartAtPivot(ref Clause clause, TextSpan noun)
    {
        for (int at = noun.End - 3; at >= noun.Start + 2; at--)
        {
            WordClass word = TargetLexicon.Words.Match(_text[at..noun.End], WordClass.Pivot | WordClass.Noun, out int length);
            bool isVerb = length >= 2 && (word & WordClass.Noun) == 0 && !NamesSomething(at + length, noun.End, (word & WordClass.Move) == 0);
            if (!isVerb || ((word & WordClass.Move) != 0 && clause.Tail != WordClass.None))
            {
                continue;
            }

            // 占新建建筑比例, 项目完成率: the name of a share may hold any verb.
            if ((NounHeads.Of(Slice(noun)) & NounHead.Rate) != 0)
            {
                return noun;
            }

            clause.Lead = word;
            clause.LeadSpan = new TextSpan(at, length);
            bool hasObject = at + length + 2 <= noun.End;
            return (word & WordClass.Move) != 0 ? noun
                : hasObject ? TextSpan.FromBounds(at + length, noun.End)
                : TextSpan.FromBounds(noun.Start, at);
        }

        return noun;
    }

    /// <summary>Whether what follows a verb makes a name of it: 接待人数, 新增率, 下降工程.</summary>
    private readonly bool NamesSomething(int start, int end, bool takesIndicator)
    {
        if (start >= end)
        {
            return false;
        }

        ReadOnlySpan<char> behind = _text[start..end];
        int joint = behind.IndexOfAny('、', '和', '与');
        ReadOnlySpan<char> piece = joint < 0 ? behind : behind[..joint];
        bool isBare = takesIndicator && piece.Length <= LongestBareIndicator && (NounHeads.Of(piece) & NounHead.Indicator) != 0;
        return piece.IsEmpty || isBare || NominalSuffixes.Has(behind[0]) || piece.StartsWith("工程".AsSpan()) || piece.StartsWith("项目".AsSpan()) || piece.StartsWith("行动".AsSpan());
    }
}
