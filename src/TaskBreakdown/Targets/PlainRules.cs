using System;
using TaskBreakdown.Measures;
using TaskBreakdown.Targets.Lexicon;
using TaskBreakdown.Text;

namespace TaskBreakdown.Targets;

/// <summary>What is left once names, ranks, qualifiers and reports are set aside: targets, idioms and bare numbers.</summary>
internal static class PlainRules
{
    /// <summary>What follows the 个 of a slogan: 三个到位, 四个最严.</summary>
    private static readonly string[] SloganWords = WordText.Cut("""
        到位 方面 不变 最 坚持 统筹 结合 相结合 转变 确保 严禁 环节 层面 维度 维护 自信 意识 不 一 更 优先
        相 务必 必须 清 有 能 规定 制度 原则 要求 机制 管理 确立 规矩 纪律 承诺 准则 禁令 红线 底线 责任
        革命 作风
        """);

    /// <summary>一批, 数百家, 几十个: no figure is named.</summary>
    internal static RoleVerdict Vague(in FigureContext context)
    {
        char first = context.Frame.Text[context.Quantity.Start];
        bool isBatch = context.Quantity.IsChinese && context.Quantity.Value == 1m && context.UnitName == "批";
        bool isVague = isBatch || (context.Quantity.IsChinese && first is '几' or '数');
        return isVague ? RoleVerdict.Of(QuantityRole.Vague, context.Quantity.Span) : RoleVerdict.None;
    }

    /// <summary>三分之一, 翻番: a share needs no verb.</summary>
    internal static RoleVerdict Share(in FigureContext context) => context.Quantity.IsShare
        ? RoleVerdict.Of(QuantityRole.Target, context.Quantity.Span)
        : RoleVerdict.None;

    /// <summary>Without a unit only a coefficient or a number of people with its multiplier is a target: 系数提高到0.58, 惠及200万学生.</summary>
    internal static RoleVerdict PlainNumber(in FigureContext context)
    {
        bool isCoefficient = (context.Head & (NounHead.Coefficient | NounHead.Rate)) != 0
            && ((context.Clause.Tail & WordClass.State) != 0 || context.Quantity.Comparison != Comparison.Exactly);
        bool isLarge = !context.Quantity.IsChinese && context.Quantity.Value >= 10_000m && context.Frame.Text[context.Quantity.End - 1] is '万' or '亿';
        bool isGoverned = context.Clause.IsGoverned || !context.NounBehind.IsEmpty || !context.Clause.Noun.IsEmpty;
        return isCoefficient || (isLarge && isGoverned)
            ? RoleVerdict.Of(QuantityRole.Target, context.Clause.Noun)
            : RoleVerdict.Nothing(context.Quantity.Span);
    }

    /// <summary>一件事, 三个到位: a small number in characters counts only where a task verb governs it directly.</summary>
    internal static RoleVerdict Idiom(in FigureContext context)
    {
        if (!context.Quantity.IsChinese || context.Quantity.Upper is not null)
        {
            return RoleVerdict.None;
        }

        bool isSingle = context.Quantity.Value == 1m && context.UnitName is not ("座" or "条" or "所" or "家" or "处" or "台" or "辆");
        bool isListed = !context.Clause.Noun.IsEmpty && (context.Quantity.Value > 10m || FollowsTarget(context));
        bool isLoose = !context.Clause.IsGoverned && !isListed && context.Kind is UnitKind.Count or UnitKind.People;
        bool isSlogan = context.Quantity.Value < 10m && IsSlogan(context.Behind);
        bool isDegree = context.Frame[context.Quantity.Span].SequenceEqual("十分".AsSpan());
        return isSingle || isLoose || isSlogan || isDegree ? RoleVerdict.Nothing(context.Quantity.Span) : RoleVerdict.None;
    }

    /// <summary>2.2本项目 is the heading 2.2 and the word 本项目: things are counted in whole numbers, averages aside.</summary>
    internal static RoleVerdict HeadingNumber(in FigureContext context)
    {
        if (context.Kind != UnitKind.Count || context.Quantity.IsWhole)
        {
            return RoleVerdict.None;
        }

        bool opensClause = context.Before.Trim().IsEmpty || !(context.Clause.IsGoverned || !context.Clause.Noun.IsEmpty);
        return opensClause ? RoleVerdict.Nothing(context.Quantity.Span) : RoleVerdict.None;
    }

    /// <summary>A figure to be reached.</summary>
    internal static RoleVerdict Target(in FigureContext context)
    {
        TextSpan verb = context.Clause.TailSpan.IsEmpty ? context.Clause.LeadSpan : context.Clause.TailSpan;
        return RoleVerdict.Of(QuantityRole.Target, verb.IsEmpty ? context.Clause.Noun : verb);
    }

    /// <summary>公园两个、广场三个: the member of a list shares the verb of the one before.</summary>
    private static bool FollowsTarget(in FigureContext context)
    {
        int previous = context.Index - 1;
        return previous >= 0 && context.Frame.Figures[previous].IsTarget && context.Frame.Figures[previous].Clause == context.Frame.Figures[context.Index].Clause;
    }

    private static bool IsSlogan(ReadOnlySpan<char> behind)
    {
        foreach (string word in SloganWords)
        {
            if (behind.StartsWith(word.AsSpan(), StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
