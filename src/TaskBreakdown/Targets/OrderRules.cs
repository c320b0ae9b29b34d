using System;
using TaskBreakdown.Targets.Lexicon;
using TaskBreakdown.Text;

namespace TaskBreakdown.Targets;

/// <summary>Places in an order, anniversaries and stretches of time: 第四次, 前三, 二期, 75周年, 有效期3年.</summary>
internal static class OrderRules
{
    private static readonly string[] RankWords = WordText.Cut("位次 排名 排位 名次 进位 晋位 前移 争先 位居");

    /// <summary>第四次, 前三; but not 目前65%.</summary>
    internal static RoleVerdict Ordinal(in FigureContext context)
    {
        int start = context.Quantity.Start;
        bool isPlace = context.CharacterBefore == '第'
            || (context.CharacterBefore == '前' && !EndsDate(context, start) && !(start > 1 && context.Frame.Text[start - 2] is '目' or '当'))
            || (context.CharacterBefore == '后' && context.UnitName is "名" or "位")
            || (start > 1 && context.CharacterBefore is ' ' && context.Frame.Text[start - 2] == '第');
        return isPlace ? RoleVerdict.Of(QuantityRole.Ordinal, new TextSpan(start - 1, 1)) : RoleVerdict.None;
    }

    /// <summary>位次前移2位, 提升3个位次: a rank is never a target.</summary>
    internal static RoleVerdict Rank(in FigureContext context)
    {
        ReadOnlySpan<char> behind = context.BehindUnit;
        bool countsRanks = behind.StartsWith("位次".AsSpan(), StringComparison.Ordinal) || behind.StartsWith("名次".AsSpan(), StringComparison.Ordinal);
        if (countsRanks)
        {
            return RoleVerdict.Of(QuantityRole.Ordinal, new TextSpan(context.Quantity.End, 2));
        }

        if (context.UnitName is not ("位" or "名"))
        {
            return RoleVerdict.None;
        }

        foreach (string word in RankWords)
        {
            int at = context.Before.LastIndexOf(word.AsSpan());
            if (at >= 0)
            {
                return RoleVerdict.Of(QuantityRole.Ordinal, new TextSpan(context.Frame.Figures[context.Index].ClauseStart + at, word.Length));
            }
        }

        return RoleVerdict.None;
    }

    /// <summary>二期, 三届: phases are numbered in Chinese characters; courses are counted.</summary>
    internal static RoleVerdict Phase(in FigureContext context)
    {
        bool isPhase = context.UnitName is "期" or "届"
            && context.Quantity.IsChinese
            && context.Quantity.Comparison == Comparison.Exactly
            && (context.Head & NounHead.Event) == 0;
        return isPhase ? RoleVerdict.Of(QuantityRole.Ordinal, context.Quantity.UnitSpan) : RoleVerdict.None;
    }

    /// <summary>75周年; a number of years is a date or a term.</summary>
    internal static RoleVerdict Anniversary(in FigureContext context) => context.UnitName is "周年" or "年"
        ? RoleVerdict.Of(QuantityRole.Date, context.Quantity.UnitSpan)
        : RoleVerdict.None;

    /// <summary>24小时值守, 为期30天. A limit on how long something takes is a target: 审批时限压缩至18个工作日以内.</summary>
    internal static RoleVerdict Duration(in FigureContext context)
    {
        bool isLimit = context.UnitName.AsSpan().IndexOf("工作日".AsSpan()) >= 0 && context.Quantity.Comparison != Comparison.Exactly;
        bool isIndicator = (context.Head & (NounHead.Time | NounHead.Indicator)) != 0;
        bool states = ((context.Clause.Lead & WordClass.Move) | (context.Clause.Tail & WordClass.State)) != 0;
        return isLimit || isIndicator || states ? RoleVerdict.None : RoleVerdict.Of(QuantityRole.Date, context.Quantity.UnitSpan);
    }

    private static bool EndsDate(in FigureContext context, int place)
    {
        for (int i = context.Index - 1; i >= 0 && context.Frame.Figures[i].Quantity.End >= place; i--)
        {
            if (context.Frame.Figures[i].IsDate)
            {
                return true;
            }
        }

        return false;
    }
}
