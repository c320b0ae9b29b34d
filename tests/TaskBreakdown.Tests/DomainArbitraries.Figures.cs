using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using TaskBreakdown.Numerals;
using TaskBreakdown.Targets;

namespace TaskBreakdown.Tests;

/// <content>Figures as documents write them: a number in any notation, a unit, a bound before or behind, ranges.</content>
public static partial class DomainArbitraries
{
    private static readonly (string Text, decimal Factor)[] Multipliers =
        [("", 1m), ("", 1m), ("", 1m), ("千", 1_000m), ("万", 10_000m), ("亿", 100_000_000m), ("万亿", 1_000_000_000_000m), ("百万", 1_000_000m)];

    private static readonly string[] FigureUnits = ["个", "亩", "公里", "平方米", "%", "个百分点", "元", "吨/日", "台(套)", "微克/立方米", "人次", "户", "㎡", "km²"];

    private static readonly (string Before, string Behind, Comparison Comparison)[] BoundPairs =
    [
        ("", "", Comparison.Exactly), ("超", "", Comparison.MoreThan), ("突破", "", Comparison.MoreThan), ("不少于", "", Comparison.AtLeast),
        ("至少", "", Comparison.AtLeast), ("", "以上", Comparison.AtLeast), ("不超过", "", Comparison.AtMost), ("控制在", "以内", Comparison.AtMost),
        ("控制在", "", Comparison.AtMost), ("", "以下", Comparison.AtMost), ("不足", "", Comparison.LessThan), ("约", "", Comparison.About),
        ("近", "", Comparison.About), ("", "左右", Comparison.About), ("控制在", "左右", Comparison.About), ("达到或超过", "", Comparison.AtLeast),
    ];

    private static readonly string[] Separators = ["-", "—", "——", "–", "~", "～", "至", "到"];

    /// <summary>Single figures and ranges.</summary>
    public static Arbitrary<WrittenFigure> WrittenFigures() =>
        Gen.Frequency((5, SingleFigures()), (1, RangeFigures())).ToArbitrary();

    private static Gen<WrittenFigure> SingleFigures() =>
        from digits in Gen.Choose(2, 99_999)
        from places in Gen.Choose(0, 2)
        from inWords in Gen.Choose(0, 4)
        from multiplier in Gen.Elements(Multipliers)
        from unit in Gen.Elements(FigureUnits)
        from bound in Gen.Elements(BoundPairs)
        let number = digits / Power(places)
        let value = inWords == 0 ? digits : number * multiplier.Factor
        let written = inWords == 0 ? ChineseNumeral.Write(digits) : number.ToString(CultureInfo.InvariantCulture) + multiplier.Text
        select new WrittenFigure(bound.Before, written + unit, bound.Behind, value, null, unit, bound.Comparison);

    private static Gen<WrittenFigure> RangeFigures() =>
        from low in Gen.Choose(2, 500)
        from more in Gen.Choose(1, 400)
        from separator in Gen.Elements(Separators)
        from multiplier in Gen.Elements(Multipliers)
        from repeats in Gen.Elements(true, false)
        from unit in Gen.Elements(FigureUnits)
        let high = low + more
        let first = low.ToString(CultureInfo.InvariantCulture) + (repeats ? multiplier.Text + unit : "")
        let written = first + separator + high.ToString(CultureInfo.InvariantCulture) + multiplier.Text + unit
        let factor = multiplier.Factor
        let lowFactor = repeats || factor * high >= 10_000m || factor == 1m ? factor : 1m
        where multiplier.Text is not ("千" or "百万")
        select new WrittenFigure("", written, "", low * lowFactor, high * factor, unit, Comparison.Between);

    private static decimal Power(int places) => places switch { 0 => 1m, 1 => 10m, _ => 100m };
}

/// <summary>A figure and what a reader must make of it.</summary>
/// <param name="Before">The bounding word before it; may be empty.</param>
/// <param name="Raw">Number, multiplier and unit.</param>
/// <param name="Behind">The bounding word behind it; may be empty.</param>
/// <param name="Value">The value, or the lower end of a range.</param>
/// <param name="Upper">The upper end of a range.</param>
/// <param name="Unit">The unit as written.</param>
/// <param name="Comparison">How it is bounded.</param>
public sealed record WrittenFigure(
    string Before, string Raw, string Behind, decimal Value, decimal? Upper, string Unit, Comparison Comparison);
