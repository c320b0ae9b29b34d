using System;
using System.Collections.Generic;
using System.Globalization;
using TaskBreakdown.Measures;
using TaskBreakdown.Targets;
using Xunit;

namespace TaskBreakdown.Tests.Targets;

public sealed class QuantityScannerTests
{
    /// <summary>A mention is written <c>raw|value|unit|comparison</c>, a range as <c>low~high</c>, a date as its text alone.</summary>
    [Theory]
    [InlineData("整治码头18处、停车点7处，", "18处|18|处|Exactly", "7处|7|处|Exactly")]
    [InlineData("建成高标准农田1.68万亩", "1.68万亩|16800|亩|Exactly")]
    [InlineData("组织培训 15000 人次,设备 240 台(套)。", "15000 人次|15000|人次|Exactly", "240 台(套)|240|台(套)|Exactly")]
    [InlineData("新增停车位1 122个", "1 122个|1122|个|Exactly")]
    [InlineData("投资12,500万元", "12,500万元|125000000|元|Exactly")]
    [InlineData("分值为95,500，参与", "95|95||Exactly", "500|500||Exactly")]
    [InlineData("资金95,500万元,35人", "95,500万元|955000000|元|Exactly", "35人|35|人|Exactly")]
    [InlineData("编号9500,500户", "9500|9500||Exactly", "500户|500|户|Exactly")]
    [InlineData("得分为95，500榭", "95，500榭|95500|榭|Exactly")]
    [InlineData("日处理20.5万吨/日", "20.5万吨/日|205000|吨/日|Exactly")]
    [InlineData("发病率15.1/10万以下", "15.1/10万|15.1|/10万|AtMost")]
    [InlineData("孕产妇死亡率控制在15/10万以内", "15/10万|15|/10万|AtMost")]
    [InlineData("病害桥梁14座/860延米", "14座|14|座|Exactly", "860延米|860|延米|Exactly")]
    [InlineData("完成投资35.6 亿元、新增3 万户", "35.6 亿元|3560000000|元|Exactly", "3 万户|30000|户|Exactly")]
    [InlineData("床位5.5张/千人", "5.5张/千人|5.5|张/千人|Exactly")]
    [InlineData("补助30元/人·月", "30元/人·月|30|元/人·月|Exactly")]
    [InlineData("2.5:1以内", "2.5:1|2.5|:1|AtMost")]
    [InlineData("车桩比达到2.5∶1，目标：3：1", "2.5∶1|2.5|∶1|Exactly", "3：1|3|：1|Exactly")]
    [InlineData("男女比为30:10", "30|30||Exactly", "10|10||Exactly")]
    [InlineData("配比为2:1.5，三产结构为3:1:1", "2|2||Exactly", "1.5|1.5||Exactly", "3|3||Exactly", "1|1||Exactly", "1|1||Exactly")]
    [InlineData("农业人口120   家庭农场80个", "120|120||Exactly", "80个|80|个|Exactly")]
    [InlineData("ＰＭ２．５降至３２微克／立方米", "２．５|2.5||Exactly", "３２微克／立方米|32|微克／立方米|Exactly")]
    [InlineData("充电设施10个（枪）以上、10个(含)以上、3处（新建）", "10个（枪）|10|个（枪）|AtLeast", "10个|10|个|AtLeast", "3处|3|处|Exactly")]
    [InlineData("完成5萬畝、3個、2噸", "5萬畝|50000|畝|Exactly", "3個|3|個|Exactly", "2噸|2|噸|Exactly")]
    public void MoveNext_FiguresWithUnits_GivesAll(string text, params string[] mentions) => AssertFinds(text, mentions);

    [Theory]
    [InlineData("超20家", "20家|20|家|MoreThan")]
    [InlineData("超过 20 家", "20 家|20|家|MoreThan")]
    [InlineData("突破20家", "20家|20|家|MoreThan")]
    [InlineData("高于20家", "20家|20|家|MoreThan")]
    [InlineData("不少于20家", "20家|20|家|AtLeast")]
    [InlineData("不低于20家", "20家|20|家|AtLeast")]
    [InlineData("至少20家", "20家|20|家|AtLeast")]
    [InlineData("达到或超过20家", "20家|20|家|AtLeast")]
    [InlineData("20家以上", "20家|20|家|AtLeast")]
    [InlineData("20家(含)以上", "20家|20|家|AtLeast")]
    [InlineData("20家及以上", "20家|20|家|AtLeast")]
    [InlineData("不超过20家", "20家|20|家|AtMost")]
    [InlineData("控制在20家", "20家|20|家|AtMost")]
    [InlineData("控制在20家以内", "20家|20|家|AtMost")]
    [InlineData("20家以下", "20家|20|家|AtMost")]
    [InlineData("30日内", "30日|30|日|AtMost")]
    [InlineData("18个工作日内办结", "18个工作日|18|个工作日|AtMost")]
    [InlineData("不足20家", "20家|20|家|LessThan")]
    [InlineData("约20家", "20家|20|家|About")]
    [InlineData("大约20家", "20家|20|家|About")]
    [InlineData("近20家", "20家|20|家|About")]
    [InlineData("20家左右", "20家|20|家|About")]
    [InlineData("20家上下", "20家|20|家|About")]
    [InlineData("控制在5%左右", "5%|5|%|About")]
    [InlineData("900余个", "900余个|900|个|About")]
    [InlineData("1.7万余公里", "1.7万余公里|17000|公里|About")]
    [InlineData("2万多亩", "2万多亩|20000|亩|About")]
    [InlineData("400多万个", "400多万个|4000000|个|About")]
    [InlineData("绿道5公里多", "5公里|5|公里|About")]
    [InlineData("绿道5公里多，", "5公里|5|公里|About")]
    [InlineData("百余期", "百余期|100|期|About")]
    [InlineData("参会代表300余。", "300余|300||About")]
    [InlineData("参会代表300余", "300余|300||About")]
    [InlineData("覆盖数百家", "数百家|100|家|About")]
    [InlineData("惠及上万名", "上万名|10000|名|About")]
    [InlineData("几十处", "几十处|10|处|About")]
    public void MoveNext_BoundOrApproximation_GivesComparison(string text, string mention) => AssertFinds(text, mention);

    [Theory]
    [InlineData("签约120个", "120个|120|个|Exactly")]
    [InlineData("节约3万吨", "3万吨|30000|吨|Exactly")]
    [InlineData("附近3公里", "3公里|3|公里|Exactly")]
    [InlineData("50个多功能厅", "50个|50|个|Exactly")]
    [InlineData("100多功能", "100|100||Exactly")]
    [InlineData("3个内设机构", "3个|3|个|Exactly")]
    [InlineData("3个上下游企业", "3个|3|个|Exactly")]
    [InlineData("职工总数百余人", "百余人|100|人|About")]
    [InlineData(" 20家", "20家|20|家|Exactly")]
    [InlineData("20家 ", "20家|20|家|Exactly")]
    public void MoveNext_WordThatOnlyLooksLikeABound_BindsNothing(string text, string mention) => AssertFinds(text, mention);

    [Theory]
    [InlineData("7.5%—8%", "7.5%—8%|7.5~8|%|Between")]
    [InlineData("0.8至1.0个百分点", "0.8至1.0个百分点|0.8~1|个百分点|Between")]
    [InlineData("5—10公里", "5—10公里|5~10|公里|Between")]
    [InlineData("5――10公里", "5――10公里|5~10|公里|Between")]
    [InlineData("5–10公里", "5–10公里|5~10|公里|Between")]
    [InlineData("5-20%", "5-20%|5~20|%|Between")]
    [InlineData("60%～65%", "60%～65%|60~65|%|Between")]
    [InlineData("3万~10万元", "3万~10万元|30000~100000|元|Between")]
    [InlineData("3—5万元", "3—5万元|30000~50000|元|Between")]
    [InlineData("8000—1.2万元", "8000—1.2万元|8000~12000|元|Between")]
    [InlineData("三到五亿元", "三到五亿元|300000000~500000000|元|Between")]
    [InlineData("20个至30个", "20个至30个|20~30|个|Between")]
    [InlineData("百分之三十到四十一", "百分之三十到四十一|30~41||Between")]
    [InlineData("七八百人", "七八百人|700~800|人|Between")]
    [InlineData("十五六千瓦时", "十五六千瓦时|15~16|千瓦时|Between")]
    [InlineData("从20个到30个", "20个|20|个|Exactly", "30个|30|个|Exactly")]
    [InlineData("由目前的6所至9所", "6所|6|所|Exactly", "9所|9|所|Exactly")]
    [InlineData("由发改局会同3至5家", "3至5家|3~5|家|Between")]
    [InlineData("由街道统筹，新增的5至8个", "5至8个|5~8|个|Between")]
    [InlineData("0571-85个", "0571|571||Exactly", "85个|85|个|Exactly")]
    [InlineData("30-20个", "30|30||Exactly", "20个|20|个|Exactly")]
    public void MoveNext_Range_HasBothEnds(string text, params string[] mentions) => AssertFinds(text, mentions);

    [Theory]
    [InlineData("新建垃圾站两座，改造农贸市场三个，硬化村道三十二公里", "两座|2|座|Exactly", "三个|3|个|Exactly", "三十二公里|32|公里|Exactly")]
    [InlineData("三分之一以上的乡镇，七成以上社区", "三分之一|33.3333||AtLeast", "七成|70||AtLeast")]
    [InlineData("千分之三，百分之八十，一半以上", "千分之三|3||Exactly", "百分之八十|80||Exactly", "一半|50||AtLeast")]
    [InlineData("翻一番，翻两番", "翻一番|100||Exactly", "翻两番|300||Exactly")]
    [InlineData("两个亿元，两个半小时", "两个亿元|200000000|元|Exactly", "两个半小时|2.5|小时|Exactly")]
    [InlineData("一点二五元，一点成绩", "一点二五元|1.25|元|Exactly")]
    [InlineData("一兆零三百万人")]
    [InlineData("翻新改造农房120户", "120户|120|户|Exactly")]
    [InlineData("5个半岛", "5个|5|个|Exactly")]
    [InlineData("半小时", "半小时|0.5|小时|Exactly")]
    [InlineData("统一规划、一体推进、一网统管、三农、百强、数字、半导体")]
    [InlineData("十分珍惜、三方协议、五位一体、一起推进、百度")]
    public void MoveNext_Words_CountWhereAUnitOrShareFollows(string text, params string[] mentions) => AssertFinds(text, mentions);

    [Theory]
    [InlineData("2024年底前建成，到6月底，三年内，“十四五”末", "2024年底前", "6月底", "三年内", "十四五”末")]
    [InlineData("十四五期间建成，十五五末达标", "十四五期间", "十五五末")]
    [InlineData("1-9月、2021-2025年", "1-9月", "2021-2025年")]
    [InlineData("3个季度", "3个季度")]
    [InlineData("结构调整为8:45:47,执行24:00后禁止", "8:45:47", "24:00")]
    public void MoveNext_Dates_AreDates(string text, params string[] dates)
    {
        var found = new List<string>();
        var scanner = new QuantityScanner(text.AsSpan(), MeasureUnitCatalog.Default);
        while (scanner.MoveNext())
        {
            Assert.True(scanner.Current.IsDate || scanner.Current.IsUnitKnown);
            if (scanner.Current.IsDate)
            {
                found.Add(scanner.Current.Span.Slice(text));
            }
        }

        Assert.Equal(dates, found);
    }

    [Theory]
    [InlineData("新建凉亭12榭、长廊3条", "12榭|12|榭|Exactly", "3条|3|条|Exactly")]
    [InlineData("新建凉亭12榭和长廊3条", "12榭|12|榭|Exactly", "3条|3|条|Exactly")]
    [InlineData("配备货架30仓位以上", "30仓位|30|仓位|AtLeast")]
    [InlineData("完成18改造，", "18|18||Exactly")]
    [InlineData("资金、人员、场地3到位。", "3|3||Exactly")]
    [InlineData("开通5国内航线、2国际航线", "5|5||Exactly", "2|2||Exactly")]
    [InlineData("推行12345网上受理", "12345|12345||Exactly")]
    [InlineData("得分95以上", "95|95||AtLeast")]
    [InlineData("系数0.58左右", "0.58|0.58||About")]
    [InlineData("开展5331行动，", "5331|5331||Exactly")]
    [InlineData("升级2.0版，", "2.0|2||Exactly")]
    [InlineData("服务200万学生，", "200万|2000000||Exactly")]
    [InlineData("培育100企业。", "100|100||Exactly")]
    public void MoveNext_MeasureWordNoCatalogHas_IsKeptAsWritten(string text, params string[] mentions)
    {
        AssertFinds(text, mentions);
        var scanner = new QuantityScanner(text.AsSpan(), MeasureUnitCatalog.Default);
        scanner.MoveNext();
        MeasureUnit? unit = scanner.Current.ResolveUnit(MeasureUnitCatalog.Default, text.AsSpan());

        Assert.Equal(scanner.Current.UnitSpan.IsEmpty, unit is null);
        Assert.NotEqual(true, unit?.IsKnown);
    }

    [Theory]
    [InlineData("千分之三", "‰")]
    [InlineData("百分之三", "%")]
    [InlineData("三成", "%")]
    [InlineData("2.5:1", ":1")]
    [InlineData("15.1/10万", "/10万")]
    [InlineData("3吨/日", "吨/日")]
    public void ResolveUnit_ShareOrRate_IsItsUnit(string text, string unit)
    {
        var scanner = new QuantityScanner(text.AsSpan(), MeasureUnitCatalog.Default);

        Assert.True(scanner.MoveNext());
        Assert.Equal(unit, scanner.Current.ResolveUnit(MeasureUnitCatalog.Default, text.AsSpan())!.Name);
    }

    [Fact]
    public void MoveNext_MoreDigitsThanAnyNumber_AreNoneToTheLast() =>
        AssertFinds("追溯码8100000000000000000000000000000000000000001个，样品3个", "3个|3|个|Exactly");

    [Fact]
    public void MoveNext_OwnCatalog_KnowsItsUnits()
    {
        MeasureUnitCatalog catalog = MeasureUnitCatalog.Default.With(new MeasureUnit("榭", "榭", "pavilion", Dimension.Count, "榭", Fraction.One));
        var scanner = new QuantityScanner("两榭三廊".AsSpan(), catalog);

        Assert.True(scanner.MoveNext());
        Assert.True(scanner.Current.IsUnitKnown);
    }

    [Fact]
    public void Current_BeforeTheFirst_IsDefault() =>
        Assert.Equal(default, new QuantityScanner("3个".AsSpan(), MeasureUnitCatalog.Default).Current);

    [Fact]
    public void Constructor_NoCatalog_Throws() => Assert.Throws<ArgumentNullException>(() => new QuantityScanner(default, null!));

    private static void AssertFinds(string text, params string[] mentions) => Assert.Equal(mentions, MentionsOf(text));

    private static List<string> MentionsOf(string text)
    {
        var mentions = new List<string>();
        var scanner = new QuantityScanner(text.AsSpan(), MeasureUnitCatalog.Default);
        while (scanner.MoveNext())
        {
            ScannedQuantity found = scanner.Current;
            string upper = found.Upper is { } high ? "~" + high.ToString(CultureInfo.InvariantCulture) : "";
            mentions.Add(
                $"{found.Span.Slice(text)}|{found.Value.ToString(CultureInfo.InvariantCulture)}{upper}|{found.UnitSpan.Slice(text)}|{found.Comparison}");
        }

        return mentions;
    }
}
