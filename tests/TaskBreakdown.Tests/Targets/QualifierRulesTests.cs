using System.Linq;
using TaskBreakdown.Targets;
using Xunit;

namespace TaskBreakdown.Tests.Targets;

/// <summary>Whole sentences in which a figure says which things are meant, beside sentences in which such a figure is to be reached.</summary>
public sealed class QualifierRulesTests
{
    [Theory]
    [InlineData("水库设计库容1200万立方米。", "1200万立方米", "designParameter", "设计")]
    [InlineData("改造乡道12条，路面宽6.5米。", "6.5米", "designParameter", "宽")]
    [InlineData("新修4.5米宽机耕路12公里。", "4.5米", "designParameter", "宽")]
    [InlineData("公园绿化活动场地服务半径500米覆盖率达到90%。", "500米", "designParameter", "服务半径")]
    [InlineData("城区公园绿地500米服务半径覆盖率达到90%。", "500米", "surroundings", "服务半径")]
    [InlineData("社区周边5公里范围内实现医养结合机构全覆盖。", "5公里", "surroundings", "范围")]
    [InlineData("县城5公里圈内加油站全部完成改造。", "5公里", "surroundings", "圈内")]
    [InlineData("按照每户不超过120平方米的标准建设安置房。", "120平方米", "parameterOfRule", "的标准")]
    [InlineData("为65岁以上老年人免费体检3万人次。", "65岁", "age", "岁")]
    public void Explain_DesignPlaceRuleOrAge_IsAQualifier(string text, string raw, string rule, string words) =>
        AssertQualifies(text, raw, rule, words);

    [Theory]
    [InlineData("推进20户以上自然村通硬化路。", "20户", "自然村通硬化路")]
    [InlineData("3000人以上的社区实现日间照料全覆盖。", "3000人", "社区")]
    [InlineData("走访用工200人以上劳动密集型企业。", "200人", "劳动密集型企业")]
    [InlineData("核查50万元以上大型科研仪器。", "50万元", "大型科研仪器")]
    [InlineData("全市2000万元以上债务实行清单管理。", "2000万元", "债务")]
    [InlineData("整治3公里以上主干道。", "3公里", "主干道")]
    [InlineData("对年综合能耗5000吨标准煤以上用能单位开展节能监察。", "5000吨标准煤", "用能单位")]
    [InlineData("群众满意率80%以上的村评为示范村。", "80%", "村评为示范村")]
    [InlineData("巡查建筑面积500平方米以上、员工50人以上的单位。", "500平方米", "500平方米以上")]
    [InlineData("巡查建筑面积500平方米以上、员工50人以上的单位。", "50人", "单位")]
    public void Explain_SizeWithABound_QualifiesWhatFollows(string text, string raw, string words) =>
        AssertQualifies(text, raw, "boundedSize", words);

    [Theory]
    [InlineData("人均预期寿命提高1.2岁。", "1.2岁", "人均预期寿命")]
    [InlineData("秸秆综合利用率95%以上和农膜回收率85%以上。", "95%", "秸秆综合利用率")]
    [InlineData("医保参保率95%以上得到巩固。", "95%", "医保参保率")]
    [InlineData("组织2000人以上劳动力转移就业。", "2000人", "劳动力")]
    [InlineData("新增20户以上规上工业企业。", "20户", "规上工业企业")]
    [InlineData("净增500户以上企业。", "500户", "企业")]
    [InlineData("培育专精特新企业20家以上纳入省级培育库。", "20家", "专精特新企业")]
    [InlineData("培育10家以上的专精特新企业。", "10家", "专精特新企业")]
    [InlineData("新建20公里以上城市绿道。", "20公里", "城市绿道")]
    [InlineData("新修5公里以上4米宽产业路。", "5公里", "产业路")]
    [InlineData("全年接待500万以上游客。", "500万", "游客")]
    [InlineData("粮食总产量保持在50万吨以上历史最好水平。", "50万吨", "粮食总产量")]
    public void Extract_AmountThatOnlyLooksLikeASize_IsATarget(string text, string raw, string subject) =>
        Assert.Equal(subject, TargetExtractor.Default.Extract(text).Targets.Single(target => target.Raw == raw).Subject);

    [Theory]
    [InlineData("建成口袋公园12个以上和城市驿站8个以上。", "口袋公园", "城市驿站")]
    [InlineData("安排资金2亿元和项目15个。", "资金", "项目")]
    [InlineData("完成固定资产投资30亿元以上、超额完成年度任务。", "固定资产投资")]
    public void Extract_FigureBeforeAJoint_SizesNothingBehindIt(string text, params string[] subjects) =>
        Assert.Equal(subjects, TargetExtractor.Default.Extract(text).Targets.Select(target => target.Subject));

    [Theory]
    [InlineData("新修4.5米宽机耕路12公里。", "机耕路")]
    [InlineData("铺设600毫米管径供水主管3公里。", "供水主管")]
    [InlineData("城区公园绿地500米服务半径覆盖率达到90%。", "服务半径覆盖率")]
    public void Extract_BehindAParameter_SubjectBeginsBehindItsName(string text, string subject) =>
        Assert.Equal(subject, Assert.Single(TargetExtractor.Default.Extract(text).Targets).Subject);

    private static void AssertQualifies(string text, string raw, string rule, string words)
    {
        QuantityExplanation found = Assert.Single(TargetExtractor.Default.Explain(text), explanation => explanation.Quantity.Raw == raw);

        Assert.Equal((QuantityRole.Qualifier, rule, words), (found.Quantity.Role, found.Role.Rule, found.Role.Words));
    }
}
