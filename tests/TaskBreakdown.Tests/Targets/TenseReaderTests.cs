using TaskBreakdown.Targets;
using Xunit;

namespace TaskBreakdown.Tests.Targets;

/// <summary>Whole sentences, and whether their figures report the past or are to be reached.</summary>
public sealed class TenseReaderTests
{
    [Theory]
    [InlineData("累计建成绿道200公里。", "累计")]
    [InlineData("连续三年新建幼儿园5所。", "连续")]
    [InlineData("近三年累计新建学校12所。", "累计")]
    [InlineData("已发放创业贷款3亿元。", "已")]
    [InlineData("现有公办幼儿园12所。", "现有")]
    [InlineData("原有农贸市场12个。", "原有")]
    [InlineData("全市共有养老机构12家。", "共有")]
    [InlineData("“十二五”期间新建学校12所。", "十二五”期间")]
    [InlineData("截至目前，建成充电站12座。", "截至目前")]
    public void Explain_ReportOfThePast_NamesTheWordsThatSaySo(string text, string words)
    {
        QuantityExplanation found = TargetExtractor.Default.Explain(text)[^1];

        Assert.Equal((QuantityRole.Baseline, "pastResult", words), (found.Quantity.Role, found.Role.Rule, found.Role.Words));
    }

    [Theory]
    [InlineData("连续举办文化旅游节3届。")]
    [InlineData("三年累计新建学校12所。")]
    [InlineData("专精特新企业累计达到65家。")]
    [InlineData("专精特新企业累计突破65家。")]
    [InlineData("专精特新企业累计超过65家。")]
    public void Extract_SumOfWhatIsPlanned_IsATarget(string text) => AssertOneTarget(text);

    [Theory]
    [InlineData("落实项目前期经费3000万元。")]
    [InlineData("完成节目前期策划12个。")]
    [InlineData("制作栏目前导片30个。")]
    [InlineData("开展科目前测120场。")]
    [InlineData("完成题目前审600道。")]
    [InlineData("办理书目前置审核80种。")]
    [InlineData("整合数目前列事项20项。")]
    [InlineData("实现有效灌溉面积20万亩。")]
    [InlineData("推广体现有机理念的示范点12个。")]
    [InlineData("整改发现有隐患场所12处。")]
    [InlineData("处置出现有害生物的林地3万亩。")]
    [InlineData("兑现有奖举报资金20万元。")]
    [InlineData("治理草原有害生物120万亩。")]
    [InlineData("扩种高原有机蔬菜3万亩。")]
    [InlineData("推广平原有机蔬菜2万亩。")]
    [InlineData("建设中原有机旱作基地5万亩。")]
    [InlineData("供应共有产权住房600套。")]
    [InlineData("供应共有住房600套。")]
    [InlineData("办理共有房屋登记600件。")]
    [InlineData("推行共有制试点6个。")]
    public void Extract_WordThatOnlyLooksLikeOneAboutThePast_ReportsNothing(string text) => AssertOneTarget(text);

    [Theory]
    [InlineData("接待游客比去年增加20万人次。")]
    [InlineData("接待游客较去年增加20万人次。")]
    [InlineData("空气优良率高于去年3个百分点。")]
    [InlineData("空气优良率超过去年3个百分点。")]
    [InlineData("空气优良率超去年3个百分点。")]
    [InlineData("市场主体与去年相比增加3万户。")]
    [InlineData("市场主体同去年相比增加3万户。")]
    [InlineData("市场主体去年相比增加3万户。")]
    [InlineData("按现有标准建设泊位300个。")]
    [InlineData("在现有基础上新增床位300张。")]
    [InlineData("在目前城区供水能力的基础上新增水厂3座。")]
    [InlineData("在去年水平上提高3个百分点。")]
    [InlineData("工业产值较去年同期增长6%。")]
    [InlineData("力争工业产值比上年同期增长6%。")]
    public void Extract_PastTimeThatIsComparedWith_ReportsNothing(string text) => AssertOneTarget(text);

    [Theory]
    [InlineData("目前建成绿道200公里，到2027年达到300公里。", "200公里", "300公里")]
    [InlineData("“十三五”期间新建学校12所，“十四五”期间新建学校18所。", "12所", "18所")]
    [InlineData("2023年完成造林5万亩。明年计划完成造林6万亩。", "5万亩", "6万亩")]
    [InlineData("目前建成学校12所，在此基础上新增3所。", "12所", "3所")]
    [InlineData("完成投资150亿元，去年同期为120亿元。", "120亿元", "150亿元")]
    public void Extract_ReportBesideAPlan_OnlyThePlanIsATarget(string text, string report, string plan)
    {
        ExtractionResult result = TargetExtractor.Default.Extract(text);

        Assert.Equal(plan, Assert.Single(result.Targets).Raw);
        Assert.Equal(report, Assert.Single(result.Quantities, quantity => quantity.Role == QuantityRole.Baseline).Raw);
    }

    private static void AssertOneTarget(string text)
    {
        ExtractionResult result = TargetExtractor.Default.Extract(text);

        Assert.Single(result.Targets);
        Assert.DoesNotContain(result.Quantities, quantity => quantity.Role == QuantityRole.Baseline);
    }
}
