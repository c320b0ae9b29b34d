using System;
using TaskBreakdown.Measures;
using TaskBreakdown.Targets.Lexicon;
using TaskBreakdown.Text;

namespace TaskBreakdown.Targets;

/// <summary>Figures that say which things are meant and not how many: 5000吨级泊位, 收入50万元以上的村, 60岁以上老人.</summary>
internal static class QualifierRules
{
    private const int LongestPlace = 6;

    private static readonly string[] Parameters = WordText.Cut("""
        时速 设计速度 车速 宽 路宽 宽度 厚度 管径 直径 口径 厚 限高 净高 坝高 楼高 墙高 海拔 坡度 设计标准
        防洪标准 震级 风力
        """);

    private static readonly WordIndex ParametersBehind = WordIndex.Of(fromEnd: false, Parameters);

    private static readonly WordIndex ParametersBefore = WordIndex.Of(fromEnd: true, [.. Parameters, "服务半径"]);

    private static readonly string[] Ranges = WordText.Cut("范围 半径 服务半径 区域 以内区域 圈内 之外 以外");

    private static readonly string[] Standards = WordText.Cut("标准 要求 原则 规定 条件 限额 幅度 试用期 期限");

    /// <summary>What a level is called and not what it qualifies: 50万吨以上水平.</summary>
    private static readonly string[] Landmarks = WordText.Cut("水平 规模 台阶 新台阶 大关 关口 目标 区间");

    /// <summary>5000吨级, 三级, 50年一遇, 110千伏.</summary>
    internal static RoleVerdict Grade(in FigureContext context)
    {
        ReadOnlySpan<char> behind = context.BehindUnit;
        bool isGrade = !behind.IsEmpty && behind[0] == '级' && context.Kind != UnitKind.Relative;
        bool recurs = behind.StartsWith("年一遇".AsSpan(), StringComparison.Ordinal) || behind.StartsWith("一遇".AsSpan(), StringComparison.Ordinal);
        return isGrade || recurs || context.Kind == UnitKind.Voltage || context.UnitName == "级"
            ? RoleVerdict.Of(QuantityRole.Qualifier, new TextSpan(context.Quantity.End, isGrade ? 1 : recurs ? 2 : 0))
            : RoleVerdict.None;
    }

    /// <summary>时速350公里, 路宽6米: how a thing is built.</summary>
    internal static RoleVerdict DesignParameter(in FigureContext context)
    {
        if (context.Clause.Tail != WordClass.None)
        {
            return RoleVerdict.None;
        }

        ReadOnlySpan<char> noun = context.Frame[context.Clause.Noun];
        int design = context.Clause.IsGoverned ? -1 : noun.IndexOf("设计".AsSpan());
        if (design >= 0)
        {
            return RoleVerdict.Of(QuantityRole.Qualifier, new TextSpan(context.Clause.Noun.Start + design, 2));
        }

        int behind = context.Kind == UnitKind.Extent ? ParameterLength(context.Behind) : 0;
        if (behind > 0)
        {
            return RoleVerdict.Of(QuantityRole.Qualifier, new TextSpan(context.Quantity.BoundedEnd, behind));
        }

        int before = ParametersBefore.LengthOf(noun);
        return before > 0
            ? RoleVerdict.Of(QuantityRole.Qualifier, new TextSpan(context.Clause.Noun.End - before, before))
            : RoleVerdict.None;
    }

    /// <summary>The length of the word that names the parameter behind a figure, as in 6米宽产业路; 0 for none.</summary>
    internal static int ParameterLength(ReadOnlySpan<char> behind) => ParametersBehind.LengthOf(behind);

    /// <summary>60岁以上老人; only 人均预期寿命 is measured in years of age.</summary>
    internal static RoleVerdict Age(in FigureContext context) =>
        (context.Head & NounHead.Time) == 0
            ? RoleVerdict.Of(QuantityRole.Qualifier, context.Quantity.UnitSpan)
            : RoleVerdict.None;

    /// <summary>5公里范围内: where, not how much.</summary>
    internal static RoleVerdict Surroundings(in FigureContext context)
    {
        foreach (string range in Ranges)
        {
            if (context.Behind.StartsWith(range.AsSpan(), StringComparison.Ordinal))
            {
                return RoleVerdict.Of(QuantityRole.Qualifier, new TextSpan(context.Quantity.BoundedEnd, range.Length));
            }
        }

        return RoleVerdict.None;
    }

    /// <summary>超亿元项目, 亿元以上项目: a multiplier without a number names a class of things.</summary>
    internal static RoleVerdict BareMultiplier(in FigureContext context) =>
        context.Quantity.IsChinese
        && context.Frame.Text[context.Quantity.Start] is '万' or '亿' or '千'
        && context.Quantity.Comparison != Comparison.About
            ? RoleVerdict.Of(QuantityRole.Qualifier, context.Quantity.Span)
            : RoleVerdict.None;

    /// <summary>按每户不超过120平方米的标准: the parameter of a rule.</summary>
    internal static RoleVerdict Standard(in FigureContext context)
    {
        ReadOnlySpan<char> behind = context.Behind;
        foreach (string standard in Standards)
        {
            if (behind[1..].StartsWith(standard.AsSpan()))
            {
                return RoleVerdict.Of(QuantityRole.Qualifier, new TextSpan(context.Quantity.BoundedEnd, standard.Length + 1));
            }
        }

        return RoleVerdict.None;
    }

    /// <summary>年产20万吨新材料项目3个: the noun is counted behind, so the measure before it sizes it.</summary>
    internal static RoleVerdict SizeOfCounted(in FigureContext context)
    {
        bool sizes = context.Kind is UnitKind.Measure or UnitKind.Money or UnitKind.Extent or UnitKind.People or UnitKind.Count
            && context.NextFollowsNoun(out int next)
            && context.Frame.Figures[next].Kind == UnitKind.Count
            && (context.Kind != UnitKind.People || OpensWithPlace(context))
            && (context.Kind != UnitKind.Count || context.Quantity.IsBoundedBehind);
        return sizes ? RoleVerdict.Of(QuantityRole.Qualifier, context.NounBehind) : RoleVerdict.None;
    }

    /// <summary>收入50万元以上的行政村, 20户以上自然村. 90%以上的村 and 10所以上特色高中 count what follows.</summary>
    internal static RoleVerdict BoundedSize(in FigureContext context)
    {
        if (QualifiesWithNext(context) || SizesCountBehind(context))
        {
            return RoleVerdict.Of(QuantityRole.Qualifier, context.Quantity.BoundedSpan);
        }

        bool isClause = !context.Behind.IsEmpty && context.Behind[0] == '的';
        if (!(context.Quantity.IsBoundedBehind || isClause) || context.NounBehind.IsEmpty || IsLandmark(context))
        {
            return RoleVerdict.None;
        }

        bool hasNoun = !context.Clause.Noun.IsEmpty;
        bool namesMoney = (context.HeadBehind & (NounHead.Money | NounHead.Indicator)) != 0;
        bool qualifies = context.Kind switch
        {
            UnitKind.Relative => isClause && hasNoun && (context.Head & NounHead.Indicator) != 0,
            UnitKind.People => OpensWithPlace(context) && !(Governs(context) && CountsFirms(context)),
            UnitKind.Count => isClause && hasNoun,
            UnitKind.Money => !(namesMoney && Governs(context)),
            UnitKind.Extent => context.Quantity.IsBoundedBehind && !(Governs(context) && Builds(context) && !isClause),
            UnitKind.Time => isClause,
            UnitKind.None => false,
            _ => true,
        };
        return qualifies ? RoleVerdict.Of(QuantityRole.Qualifier, context.NounBehind) : RoleVerdict.None;
    }

    /// <summary>2万吨光伏制氢项目, 10亿元企业: a measure right before a thing sizes it; 50亿元投资 and 30万吨钢材 are amounts.</summary>
    internal static RoleVerdict SizeOfThing(in FigureContext context)
    {
        bool isOutput = context.Kind == UnitKind.Count && IsOutput(context.Frame[context.Clause.Noun]);
        if (!(isOutput || context.Kind is UnitKind.Measure or UnitKind.Money) || IsLandmark(context))
        {
            return RoleVerdict.None;
        }

        NounHead head = context.HeadBehind;
        bool isThing = ((head & NounHead.Facility) != 0 || NounHeads.Contain(context.Frame[context.NounBehind], NounHead.Facility)) && (head & NounHead.Money) == 0;

        // 产值过10亿元企业: a verb of one character bounds the size.
        bool states = (context.Clause.Tail & WordClass.State) != 0 && context.Clause.TailSpan.Length > 1;
        return isThing && !states
            ? RoleVerdict.Of(QuantityRole.Qualifier, context.NounBehind)
            : RoleVerdict.None;
    }

    /// <summary>其中10亿元以上3个: a measure right before a count says how large the things are that are counted.</summary>
    private static bool SizesCountBehind(in FigureContext context)
    {
        bool measures = context.Quantity.IsBoundedBehind && context.NounBehind.IsEmpty && context.Kind is UnitKind.Money or UnitKind.Measure or UnitKind.Extent or UnitKind.Age;
        return measures && context.NextFollowsNoun(out int next) && context.Frame.Figures[next].Kind is UnitKind.Count or UnitKind.People;
    }

    /// <summary>建筑面积500平方米以上、员工50人以上的单位: conditions in a row qualify one noun.</summary>
    private static bool QualifiesWithNext(in FigureContext context)
    {
        int clause = context.Frame.Figures[context.Index].Clause;
        int end = context.Frame.Figures[context.Index].ClauseEnd;
        for (int i = context.Index; i < context.Frame.Figures.Length; i++)
        {
            ref readonly Figure figure = ref context.Frame.Figures[i];
            if (figure.Clause != clause || figure.Start >= end || !figure.Quantity.IsBoundedBehind || figure.BoundedEnd >= figure.ClauseEnd)
            {
                return false;
            }

            char behind = context.Frame.Text[figure.BoundedEnd];
            if (behind == '的')
            {
                return i > context.Index && !context.Clause.Noun.IsEmpty;
            }

            if (!TextFrame.IsJoint(context.Frame.Text, figure.BoundedEnd) && behind != '且')
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>新建20公里以上绿道 and 新修 deliver that much; 整治3公里以上主干道 says which.</summary>
    private static bool Builds(in FigureContext context)
    {
        ReadOnlySpan<char> lead = context.Frame[context.Clause.LeadSpan];
        return (context.Clause.Verbs & (WordClass.Pivot | WordClass.Rise)) != 0 || lead.IndexOf('建') >= 0 || lead.StartsWith("新".AsSpan());
    }

    private static bool Governs(in FigureContext context) => context.Clause.IsGoverned && context.Clause.Noun.IsEmpty;

    /// <summary>户 counts homes and firms: 新增20户以上规上企业 counts, 20户以上自然村 does not.</summary>
    private static bool CountsFirms(in FigureContext context) =>
        context.UnitName == "户" && context.Frame[context.NounBehind].IndexOf("企业".AsSpan()) >= 0;

    /// <summary>自然村通硬化路: the place may open a longer noun, or end it, as in 劳动密集型企业.</summary>
    private static bool OpensWithPlace(in FigureContext context)
    {
        ReadOnlySpan<char> noun = context.Frame[context.NounBehind];
        for (int length = 1; length <= Math.Min(LongestPlace, noun.Length); length++)
        {
            if ((NounHeads.Of(noun[..length]) & NounHead.Place) != 0)
            {
                return true;
            }
        }

        return (context.HeadBehind & NounHead.Place) != 0;
    }

    /// <summary>年产10亿片…项目: what a plant turns out sizes it, whatever it is counted in.</summary>
    private static bool IsOutput(ReadOnlySpan<char> noun) =>
        noun.EndsWith("年产".AsSpan()) || noun.EndsWith("日产".AsSpan()) || noun.EndsWith("年加工".AsSpan()) || noun.EndsWith("产能".AsSpan());

    private static bool IsLandmark(in FigureContext context)
    {
        foreach (string landmark in Landmarks)
        {
            if (context.Frame[context.NounBehind].EndsWith(landmark.AsSpan(), StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
