using System;
using TaskBreakdown.Text;

namespace TaskBreakdown.Targets;

/// <summary>Numbers that belong to a name or to a denominator: 329国道, “15分钟生活圈”, 每百户.</summary>
internal static class NameRules
{
    private static readonly string[] NumberedThings = WordText.Cut("""
        国道 省道 县道 乡道 号线 热线 高速 号文 强 平台 行动 工程 计划 工作 战略 体系 模式 产业 联盟
        """);

    private const string PlaceSuffixes = "河桥路街村镇塘庄店屯沟湾山岛湖寺巷堡岗坪线区园公营江站";

    /// <summary>每百户, 每10万人: what the figure behind is per.</summary>
    internal static RoleVerdict Denominator(in FigureContext context) => context.CharacterBefore == '每'
        ? RoleVerdict.Nothing(new TextSpan(context.Quantity.Start - 1, 1))
        : RoleVerdict.None;

    /// <summary>Nothing inside quotation marks is counted.</summary>
    internal static RoleVerdict Quoted(in FigureContext context) => RoleVerdict.Of(QuantityRole.Name, context.Quantity.Span);

    /// <summary>PM2.5, 1+N, G318, 7×24小时, 〔2022〕9号, 500强.</summary>
    internal static RoleVerdict PartOfName(in FigureContext context)
    {
        ReadOnlySpan<char> behind = context.BehindUnit;
        bool isBare = context.Unit is null && !context.Quantity.IsShare;
        if (JoinsName(context.CharacterBefore))
        {
            return RoleVerdict.Of(QuantityRole.Name, new TextSpan(context.Quantity.Start - 1, 1));
        }

        bool beforeName = isBare && !behind.IsEmpty && (JoinsName(behind[0]) || (context.Quantity.Comparison == Comparison.Exactly && StartsWithAny(behind, NumberedThings)));
        return beforeName ? RoleVerdict.Of(QuantityRole.Name, new TextSpan(context.Quantity.End, 1)) : RoleVerdict.None;
    }

    /// <summary>七里河, 二环路: numeral and measure word open the name of a place.</summary>
    internal static RoleVerdict PlaceName(in FigureContext context)
    {
        ReadOnlySpan<char> behind = context.BehindUnit;
        bool isPlace = context.Quantity.IsChinese
            && context.UnitName is "里" or "环" or "号" or "院" or "校" or "步"
            && context.Quantity.Comparison == Comparison.Exactly
            && !behind.IsEmpty
            && (PlaceSuffixes.Has(behind[0]) || (context.UnitName == "里" && behind[0] is >= '\u4E00' and <= '\u9FFF' and not ('的' or '长')))
            && (behind.Length == 1 || behind[1] is not ('道' or '梁' or '面'));
        return isPlace ? RoleVerdict.Of(QuantityRole.Name, new TextSpan(context.Quantity.End, 1)) : RoleVerdict.None;
    }

    private static bool JoinsName(char character) =>
        character is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or '+' or '#' or '.' or '×' or '*' or '〕' or ']' or '·' or '_';

    private static bool StartsWithAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (string word in words)
        {
            if (text.StartsWith(word.AsSpan(), StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
