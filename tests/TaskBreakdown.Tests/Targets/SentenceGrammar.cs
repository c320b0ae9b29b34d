using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using TaskBreakdown.Targets;

namespace TaskBreakdown.Tests.Targets;

/// <summary>Makes sentences about figures: verb, subject, number in any notation, unit, bounds on either side, lists.</summary>
internal static class SentenceGrammar
{
    private static readonly string[] Things =
    [
        "口袋公园", "社区食堂", "养老驿站", "农贸市场", "公共厕所", "健身广场", "图书分馆", "公交站台", "应急避难场所", "电商服务站",
        "乡村旅游点", "幼儿园", "卫生室", "停车泊位", "休闲驿站", "文化礼堂", "垃圾中转站", "亲水平台", "智慧车间", "家庭农场",
    ];

    private static readonly string[] Stretches = ["农村公路", "污水管网", "城市绿道", "灌溉渠道", "供水管道", "健身步道", "燃气管线"];

    private static readonly string[] Shares =
        ["城镇化率", "森林覆盖率", "自来水普及率", "秸秆综合利用率", "群众满意率", "工业用水重复利用率", "食品抽检合格率", "服务业增加值占比"];

    private static readonly string[] Amounts = ["规上工业增加值", "地区生产总值", "社会消费品零售总额", "固定资产投资", "居民人均可支配收入", "进出口总额"];

    private static readonly (string Verb, Change Change)[] Deeds =
    [
        ("新建", Change.None), ("改造", Change.None), ("建成", Change.None), ("完成", Change.None), ("打造", Change.None), ("提升改造", Change.None),
        ("新增", Change.IncreaseBy), ("净增", Change.IncreaseBy), ("规划建设", Change.None), ("全面整治", Change.None), ("力争建成", Change.None),
    ];

    private static readonly (string Verb, Change Change)[] Levels =
    [
        ("达到", Change.Level), ("稳定在", Change.Level), ("保持在", Change.Level), ("提高到", Change.IncreaseTo), ("提升至", Change.IncreaseTo),
        ("力争达到", Change.Level), ("均达到", Change.Level), ("降至", Change.DecreaseTo), ("压减到", Change.DecreaseTo),
    ];

    private static readonly (string Verb, Change Change)[] Moves =
        [("增长", Change.IncreaseBy), ("提高", Change.IncreaseBy), ("下降", Change.DecreaseBy), ("降低", Change.DecreaseBy), ("力争增长", Change.IncreaseBy)];

    private static readonly (string Before, string Behind, Comparison Comparison)[] Bounds =
    [
        ("", "", Comparison.Exactly), ("", "", Comparison.Exactly), ("", "以上", Comparison.AtLeast), ("", "左右", Comparison.About),
        ("", "以内", Comparison.AtMost), ("不少于", "", Comparison.AtLeast), ("不低于", "", Comparison.AtLeast), ("超过", "", Comparison.MoreThan),
        ("约", "", Comparison.About), ("不超过", "", Comparison.AtMost),
    ];

    /// <summary>Sentences of one to four clauses.</summary>
    internal static Gen<GeneratedSentence> Sentence =>
        from count in Gen.Choose(1, 4)
        from clauses in Gen.OneOf(Delivery, NumberFirst, Indicator, Growth, Paired, List).ListOf(count)
        from comma in Gen.Elements("，", ",")
        from stop in Gen.Elements("。", "；", "")
        select Join(clauses, comma, stop);

    private static Gen<GeneratedSentence> Delivery =>
        from deed in Gen.Elements(Deeds)
        from target in CountedThing(deed.Change)
        select new GeneratedSentence(deed.Verb + target.Subject + target.Figure.Text, [target]);

    private static Gen<GeneratedSentence> NumberFirst =>
        from deed in Gen.Elements(Deeds)
        from thing in Gen.Elements(Things)
        from figure in Figure("个", "", "")
        select new GeneratedSentence(deed.Verb + figure.Text + thing, [new GeneratedTarget(figure, thing, deed.Change)]);

    private static Gen<GeneratedSentence> Indicator =>
        from share in Gen.Elements(Shares)
        from level in Gen.Elements(Levels)
        from bound in Gen.Elements(("", Comparison.Exactly), ("以上", Comparison.AtLeast), ("左右", Comparison.About))
        from number in Percent
        select new GeneratedSentence(
            share + level.Verb + number + bound.Item1,
            [new GeneratedTarget(new GeneratedFigure("", number, Parse(number), "%", bound.Item2), share, level.Change)]);

    private static Gen<GeneratedSentence> Growth =>
        from amount in Gen.Elements(Amounts)
        from move in Gen.Elements(Moves)
        from bound in Gen.Elements(("", Comparison.Exactly), ("以上", Comparison.AtLeast), ("左右", Comparison.About))
        from number in Percent
        select new GeneratedSentence(
            amount + move.Verb + number + bound.Item1,
            [new GeneratedTarget(new GeneratedFigure("", number, Parse(number), "%", bound.Item2), amount, move.Change)]);

    /// <summary>A和B分别达到x和y以上: the bound behind the last spreads.</summary>
    private static Gen<GeneratedSentence> Paired =>
        from shares in Gen.Shuffle(Shares)
        from level in Gen.Elements(Levels)
        from bound in Gen.Elements(("", Comparison.Exactly), ("以上", Comparison.AtLeast), ("左右", Comparison.About))
        from count in Gen.Choose(2, 3)
        from numbers in Percent.ListOf(count)
        where numbers.Distinct().Count() == count
        from joint in Gen.Elements("和", "、")
        select new GeneratedSentence(
            JoinMembers(shares.Take(count), joint) + "分别" + level.Verb.Replace("均", "") + JoinMembers(numbers, joint) + bound.Item1,
            [.. numbers.Select((number, i) => new GeneratedTarget(
                new GeneratedFigure("", number, Parse(number), "%", bound.Item2), shares[i], level.Change))]);

    /// <summary>One verb for several things.</summary>
    private static Gen<GeneratedSentence> List =>
        from deed in Gen.Elements(Deeds)
        from count in Gen.Choose(2, 4)
        from things in Gen.Shuffle(Things)
        from figures in Figure("个", "", "").ListOf(count)
        where figures.Select(figure => figure.Raw).Distinct().Count() == count
        select new GeneratedSentence(
            deed.Verb + string.Join('、', figures.Select((figure, i) => things[i] + figure.Text)),
            [.. figures.Select((figure, i) => new GeneratedTarget(figure, things[i], deed.Change))]);

    private static Gen<GeneratedTarget> CountedThing(Change change) => Gen.OneOf(
        from thing in Gen.Elements(Things)
        from bound in Gen.Elements(Bounds)
        from unit in Gen.Elements("个", "处", "座", "家", "所")
        from figure in Figure(unit, bound.Before, bound.Behind)
        select new GeneratedTarget(figure with { Comparison = bound.Comparison }, thing, change),
        from stretch in Gen.Elements(Stretches)
        from bound in Gen.Elements(Bounds)
        from unit in Gen.Elements("公里", "千米")
        from figure in Figure(unit, bound.Before, bound.Behind)
        select new GeneratedTarget(figure with { Comparison = bound.Comparison }, stretch, change));

    private static Gen<GeneratedFigure> Figure(string unit, string before, string behind) =>
        from number in Number
        select new GeneratedFigure(before + number.Text + unit + behind, number.Text + unit, number.Value, unit, Comparison.Exactly);

    private static Gen<(string Text, decimal Value)> Number => Gen.OneOf(
        Gen.Choose(2, 9999).Select(value => (value.ToString(CultureInfo.InvariantCulture), (decimal)value)),
        Gen.Choose(2, 9999).Select(value => (FullWidth(value), (decimal)value)),
        Gen.Choose(11, 999).Select(value => (InCharacters(value), (decimal)value)),
        Gen.Choose(11, 999).Select(value => ($"{value / 10}.{value % 10}万", value * 1000m)),
        Gen.Choose(1, 99).SelectMany(wan => Gen.Choose(1, 9), (wan, qian) => ($"{wan}万{qian}千", (wan * 10000m) + (qian * 1000m))),
        Gen.Choose(1, 99).SelectMany(high => Gen.Choose(100, 999), (high, low) => ($"{high},{low}", (high * 1000m) + low)));

    private static Gen<string> Percent =>
        from value in Gen.Choose(11, 999)
        select string.Create(CultureInfo.InvariantCulture, $"{value / 10}.{value % 10}%");

    private static decimal Parse(string percent) => decimal.Parse(percent.TrimEnd('%'), CultureInfo.InvariantCulture);

    private static string FullWidth(int value) =>
        string.Concat(value.ToString(CultureInfo.InvariantCulture).Select(digit => (char)(digit + 0xFEE0)));

    /// <summary>11 to 999 in everyday writing: 十一, 一百零五, 三百二十.</summary>
    private static string InCharacters(int value)
    {
        const string Digits = "零一二三四五六七八九";
        int hundreds = value / 100;
        int tens = value / 10 % 10;
        int ones = value % 10;
        string head = hundreds > 0 ? Digits[hundreds] + "百" : "";
        string middle = tens > 1 || (tens == 1 && hundreds > 0) ? Digits[tens] + "十" : tens == 1 ? "十" : hundreds > 0 && ones > 0 ? "零" : "";
        return head + middle + (ones > 0 ? Digits[ones].ToString() : "");
    }

    private static string JoinMembers(IEnumerable<string> members, string last)
    {
        string[] all = [.. members];
        return string.Join('、', all[..^1]) + last + all[^1];
    }

    private static GeneratedSentence Join(IEnumerable<GeneratedSentence> clauses, string comma, string stop)
    {
        GeneratedSentence[] all = [.. clauses];
        return new GeneratedSentence(
            string.Join(comma, all.Select(clause => clause.Text)) + stop,
            all.SelectMany(clause => clause.Targets).ToImmutableArray());
    }
}
