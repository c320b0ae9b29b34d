using System.Linq;
using TaskBreakdown.Targets;
using Xunit;

namespace TaskBreakdown.Tests.Targets;

/// <summary>Whole sentences, and what the last of their targets counts or measures.</summary>
public sealed class SubjectsTests
{
    [Theory]
    [InlineData("整治废弃矿山28处、面积1600亩。", "废弃矿山")]
    [InlineData("新建农村公路12条（全长35公里）。", "农村公路")]
    [InlineData("总长18公里、总面积42万平方米的生态廊道基本建成。", "生态廊道")]
    [InlineData("新建总长8公里和总面积12万平方米的滨江绿道。", "滨江绿道")]
    public void Extract_LengthOrArea_IsOfTheThingThatHasIt(string text, string subject)
    {
        QuantitativeTarget[] targets = [.. TargetExtractor.Default.Extract(text).Targets];

        Assert.Equal([subject, subject], targets.Select(target => target.Subject));
    }

    [Theory]
    [InlineData("山区60%的行政村完成改造。", "行政村")]
    [InlineData("创建省级8家企业。", "企业")]
    [InlineData("打造国家级2个实训基地。", "实训基地")]
    [InlineData("辖区内8所学校完成改扩建。", "学校")]
    [InlineData("完成市域范围12个片区改造。", "片区改造")]
    [InlineData("改造城区公厕12座纳入城管平台。", "城区公厕")]
    public void Extract_NounsOnBothSides_TakesTheOneThatIsCounted(string text, string subject) => AssertLast(subject, text);

    [Theory]
    [InlineData("抓好养老服务，新建12个。", "养老服务")]
    [InlineData("推进城乡供水一体化，力争达到95%。", "城乡供水一体化")]
    [InlineData("补齐农村人居环境基础设施短板，健全长效管护机制。推进城乡供水一体化，力争达到95%。", "城乡供水一体化")]
    [InlineData("推进国家农业绿色发展先行区秸秆综合利用长期固定观测站建设，完成5个。", "完成")]
    [InlineData("规上工业增加值去年增长6%。今年力争增长7%。", "规上工业增加值")]
    [InlineData("粮食产量去年达到50万吨。2024年力争达到52万吨。", "粮食产量")]
    [InlineData("城镇新增就业5万人。发放800万元。", "发放")]
    [InlineData("力争达到95%。", null)]
    public void Extract_NoNounOfItsOwn_IsBorrowedFromTheClauseOrSentenceBefore(string text, string? subject) => AssertLast(subject, text);

    [Fact]
    public void Extract_LongListBeforeTheReport_SubjectIsStillThatOfTheReport() => AssertLast(
        "财政收入",
        "新建公园1个、广场2个、书房3家、食堂4家、驿站5处、公厕6座、站台7个、球场8片、停车场9处，财政收入去年增长6%。今年力争增长7%。");

    [Theory]
    [InlineData("推进20家医院“互联网+护理服务”。", "医院")]
    [InlineData("新建3个“四好农村路”示范乡镇。", "“四好农村路”示范乡镇")]
    [InlineData("创建6个县“四好农村路”示范路。", "县“四好农村路”示范路")]
    [InlineData("培育8家省级“专精特新”企业。", "省级“专精特新”企业")]
    [InlineData("公布10项《优化营商环境条例》配套措施。", "《优化营商环境条例》配套措施")]
    [InlineData("改造15个老旧小区（含城中村）。", "老旧小区")]
    public void Extract_QuotationOrBracketBehindTheFigure_EndsANounOfItsOwn(string text, string subject) => AssertLast(subject, text);

    [Theory]
    [InlineData("失业率由5.6%降至5.2%以内。", "失业率")]
    [InlineData("城镇化率由目前的65%提高到68%。", "城镇化率")]
    [InlineData("城镇化率由目前65%提高到68%。", "城镇化率")]
    [InlineData("规上企业从去年的120家增加到150家。", "规上企业")]
    [InlineData("工业总产值由2023年的90亿元提升到2025年的100亿元。", "工业总产值")]
    [InlineData("培训旅游从业人员1200人次。", "旅游从业人员")]
    public void Extract_WhereAChangeStarts_IsNoPartOfTheSubject(string text, string subject) =>
        Assert.Equal(subject, Assert.Single(TargetExtractor.Default.Extract(text).Targets).Subject);

    private static void AssertLast(string? subject, string text) =>
        Assert.Equal(subject, TargetExtractor.Default.Extract(text).Targets[^1].Subject);
}
