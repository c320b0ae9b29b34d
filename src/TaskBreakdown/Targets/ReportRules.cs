using System;
using TaskBreakdown.Measures;
using TaskBreakdown.Targets.Lexicon;
using TaskBreakdown.Text;

namespace TaskBreakdown.Targets;

/// <summary>Figures that report or regulate and promise nothing: past results, the start of a change, what one applicant gets.</summary>
internal static class ReportRules
{
    /// <summary>Verbs that hand money out as a whole: 发放惠农补贴2.3亿元 is a target, 补贴2000元 is not.</summary>
    private static readonly string[] Totals = WordText.Cut("""
        发放 兑付 兑现 拨付 落实 争取 安排 下达 筹集 投入 完成 投放 列支
        """);

    /// <summary>从A到B, 由A提高到B: A is where the indicator comes from.</summary>
    internal static RoleVerdict StartOfChange(in FigureContext context)
    {
        int from = context.Before.LastIndexOfAny('从', '由');
        if (from < 0)
        {
            return RoleVerdict.None;
        }

        ReadOnlySpan<char> behind = context.Behind.TrimStart();
        WordClass word = TargetLexicon.Words.Match(behind, WordClass.Move | WordClass.Level | WordClass.To, out int length);
        bool moves = word != WordClass.None
            && ((word & WordClass.To) != 0 || behind[length - 1] is '至' or '到' or '为' || (length < behind.Length && behind[length] is '至' or '到' or '为'));
        return moves
            ? RoleVerdict.Of(QuantityRole.Baseline, new TextSpan(context.Frame.Figures[context.Index].ClauseStart + from, 1))
            : RoleVerdict.None;
    }

    /// <summary>在去年增长6.2%的基础上: what the sentence builds on.</summary>
    internal static RoleVerdict Foundation(in FigureContext context)
    {
        int at = context.Behind[..Math.Min(5, context.Behind.Length)].IndexOf("基础上".AsSpan());
        return at < 0 ? RoleVerdict.None : RoleVerdict.Of(QuantityRole.Baseline, new TextSpan(context.Quantity.BoundedEnd + at, 3));
    }

    /// <summary>去年, 截至目前, 累计 in the sentence before the figure.</summary>
    internal static RoleVerdict PastResult(in FigureContext context)
    {
        TextSpan past = context.Frame.Figures[context.Index].Past;
        return past.IsEmpty ? RoleVerdict.None : RoleVerdict.Of(QuantityRole.Baseline, past);
    }

    /// <summary>每人补助1000元, 最高30万元; a raised standard and money handed out as a whole are targets.</summary>
    internal static RoleVerdict Allowance(in FigureContext context)
    {
        bool mayBe = context.Kind is UnitKind.Money or UnitKind.Relative && (context.Clause.Verbs & WordClass.Move) == 0;
        if (!mayBe)
        {
            return RoleVerdict.None;
        }

        if (!TryFindGrant(context, out TextSpan grant))
        {
            int each = IsBareRate(context) ? context.Before.IndexOf('每') : -1;
            return each < 0 ? RoleVerdict.None : RoleVerdict.Of(QuantityRole.Allowance, new TextSpan(context.Frame.Figures[context.Index].ClauseStart + each, 1));
        }

        bool isShare = context.Kind == UnitKind.Relative && context.Frame[grant].IndexOfAny("给最按标".AsSpan()) < 0;
        bool isStandard = (context.Head & NounHead.Indicator) != 0 && (context.Clause.Tail & WordClass.Level) != 0 && context.Clause.TailSpan.Length > 1;
        return isShare || isStandard || IsTotal(context, grant) ? RoleVerdict.None : RoleVerdict.Of(QuantityRole.Allowance, grant);
    }

    /// <summary>按50%征收: the rate of a rule.</summary>
    internal static RoleVerdict RateOfRule(in FigureContext context)
    {
        int start = context.Quantity.BoundedStart;
        bool isRate = context.Kind == UnitKind.Relative && start > 0 && context.Frame.Text[start - 1] is '按' or '照' or '以';
        return isRate ? RoleVerdict.Of(QuantityRole.Allowance, new TextSpan(start - 1, 1)) : RoleVerdict.None;
    }

    /// <summary>每孩每月2000元 without noun or verb: what the rule before it gives.</summary>
    private static bool IsBareRate(in FigureContext context) =>
        context.Kind == UnitKind.Money && !context.Clause.IsGoverned && context.NounBehind.IsEmpty && context.Clause.Noun.Length <= 1;

    private static bool TryFindGrant(in FigureContext context, out TextSpan grant)
    {
        int clause = context.Frame.Figures[context.Index].ClauseStart;
        ReadOnlySpan<char> before = context.Before;
        for (int at = before.Length - 2; at >= 0; at--)
        {
            if (TargetLexicon.Words.Match(before[at..], WordClass.Grant, out int length) != WordClass.None)
            {
                grant = new TextSpan(clause + at, length);
                return true;
            }
        }

        bool granted = (context.HeadBehind & NounHead.Grant) != 0;
        grant = granted ? context.NounBehind : default;
        return granted;
    }

    private static bool IsTotal(in FigureContext context, TextSpan grant)
    {
        bool isOneOff = context.Frame[grant].IndexOfAny("给最一罚处".AsSpan()) >= 0 || context.Before.IndexOf('每') >= 0 || context.Before.IndexOf("给予".AsSpan()) >= 0;
        ReadOnlySpan<char> verb = context.Frame[context.Clause.LeadSpan];
        foreach (string total in Totals)
        {
            if (!isOneOff && verb.EndsWith(total.AsSpan(), StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
